import { z } from 'zod'
import { valuesOf } from '../../frame/option.ts'
import { stances } from '../facets/facet.ts'
import { programCard, programCardSchema } from '../program-card.ts'
import { printCriteria, type ReadCriteria } from './criteria-address.ts'
import { pastLastPage } from './past-last-page.ts'
import type { SearchIndex } from './search-index.ts'
import { searchPrograms } from './search-programs.ts'
import { leftOutReasons } from './search-result.ts'
import { wordGap } from './word-gap.ts'

/** What the program search answers to other programs. */
export const searchAnswerSchema = z.object({
  asOf: z.iso.datetime(),
  /** Listings that match, over all pages. */
  total: z.number().int(),
  /** All listings there are; `total` plus the counts of `leftOut`. */
  of: z.number().int(),
  /** Of `total`, those that are kept although a chosen facet is unknown for them. */
  unknownKept: z.number().int(),
  leftOut: z.array(
    z.object({
      facet: z.string(),
      label: z.string(),
      reason: z.enum(valuesOf(leftOutReasons)),
      count: z.number().int(),
    }),
  ),
  facets: z.array(
    z.object({
      key: z.string(),
      param: z.string(),
      label: z.string(),
      group: z.string(),
      stance: z.enum(valuesOf(stances)),
      options: z.array(
        z.object({
          value: z.string(),
          label: z.string(),
          /** What choosing this option alone in this facet shows, unknowns included where they are kept. */
          count: z.number().int(),
          /** Of these, the listings that say so. */
          matching: z.number().int(),
        }),
      ),
      unknown: z.number().int(),
    }),
  ),
  page: z.number().int(),
  pages: z.number().int(),
  /** What could not be used of the address. */
  notes: z.array(z.string()),
  /** Where the words leave out listings that state nothing about what they name: the search that keeps these. */
  suggestions: z.array(
    z.object({
      /** What is left out in silence, a sentence or two. */
      words: z.string(),
      /** What the suggested search finds, in words. */
      label: z.string(),
      /** Its parameters, as they stand after '?'. */
      query: z.string(),
      /** How many it finds. */
      total: z.number().int(),
    }),
  ),
  items: z.array(programCardSchema),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>

/** Searches and answers in the form of the API. `asOf` is the snapshot's. */
export function searchAnswer(index: SearchIndex, read: ReadCriteria, asOf: string): SearchAnswer {
  const { total, of, unknownKept, leftOut, facets, page, pages, items } = searchPrograms(index, read.criteria)
  const gap = wordGap(index, read.criteria)
  return {
    asOf,
    total,
    of,
    unknownKept,
    leftOut: [...leftOut],
    facets: facets.map(({ facet, stance, options, unknown }) => ({
      key: facet.key,
      param: facet.param,
      label: facet.label,
      group: facet.group,
      stance,
      options: options.map(({ value, label, count, matching }) => ({ value, label, count, matching })),
      unknown,
    })),
    page,
    pages,
    notes: [...read.notes, ...pastLastPage(read.criteria.page, { page })],
    suggestions: gap
      ? [{ words: gap.words, label: gap.label, query: printCriteria(index, gap.criteria), total: gap.total }]
      : [],
    items: items.map((listing) => programCard(listing, index.today)),
  }
}
