import { z } from 'zod'
import { labelOf, valuesOf } from '../frame/option.ts'
import { usStates } from '../frame/us-states.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import { leftOutReasons } from '../programs/search/search-result.ts'
import { criteriaProblems } from './collection-problems.ts'
import { collectionResult } from './collection-result.ts'

/** What an editor sees of a collection before it is published. */
export const collectionPreviewSchema = z.object({
  /** What keeps it from being published, in words. */
  problems: z.array(z.string()),
  /** The canonical query that is stored on publishing. */
  query: z.string(),
  words: z.array(z.string()),
  total: z.number().int(),
  of: z.number().int(),
  /** Of `total`, those that do not say everything that is asked. */
  unknownKept: z.number().int(),
  unknownKeptBy: z.array(z.object({ facet: z.string(), label: z.string(), count: z.number().int() })),
  leftOut: z.array(
    z.object({
      facet: z.string(),
      label: z.string(),
      reason: z.enum(valuesOf(leftOutReasons)),
      count: z.number().int(),
    }),
  ),
  first: z.array(
    z.object({ slug: z.string(), name: z.string(), institution: z.string(), place: z.string() }),
  ),
})
export type CollectionPreview = z.infer<typeof collectionPreviewSchema>

const mostNamed = 10

/** What criteria find over the listings of an index, whatever was typed. */
export function collectionPreview(index: SearchIndex, text: string): CollectionPreview {
  const { asked, words, result, unknownKept } = collectionResult(index, text)
  const { total, of, leftOut, items } = result
  return {
    problems: criteriaProblems(index, text),
    query: asked.query,
    words: [...words],
    total,
    of,
    unknownKept: result.unknownKept,
    unknownKeptBy: [...unknownKept],
    leftOut: [...leftOut],
    first: items.slice(0, mostNamed).map(({ program: { slug, name, city, state }, institution }) => ({
      slug,
      name,
      institution: institution.name,
      place: `${city}, ${labelOf(usStates, state)}`,
    })),
  }
}
