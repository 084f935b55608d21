import {
  contentKinds,
  factStatuses,
  type FactView,
  programCard,
  programCardSchema,
  programChangeInWords,
  programFactViews,
  valuesOf,
} from '@evenkeel/domain'
import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'

const factSchema = z.object({
  key: z.string(),
  label: z.string(),
  group: z.string(),
  /** In words; null where nothing is stated. */
  text: z.string().nullable(),
  status: z.enum(valuesOf(factStatuses)),
  /** What to ask the program where this is unknown. */
  question: z.string(),
})

/** One program: how a list shows it, every fact with its status today, and the record with its evidence. */
export const oneProgram: Endpoint = {
  path: '/programs/{slug}',
  name: 'ProgramAnswer',
  summary: 'One program listing with every fact, its status and its evidence',
  answer: z.object({
    asOf: z.iso.datetime(),
    card: programCardSchema,
    facts: z.array(factSchema),
    /** What readers saw change, newest first, in words; as data under `program.changes`. */
    changes: z.array(z.object({ on: z.iso.date(), text: z.string(), source: z.string().nullable() })),
    program: contentKinds.programs,
    institution: contentKinds.institutions,
  }),
  respond: ({ published: { asOf }, index, today, slug }) => {
    const listing = index.listings.find((entry) => entry.listing.program.slug === slug)?.listing
    if (!listing) return null
    const { program, institution } = listing
    const facts = programFactViews(program, today).map(factAnswer)
    const changes = program.changes.map((change) => ({
      on: change.on,
      text: programChangeInWords(change),
      source: change.source?.name ?? null,
    }))
    return { asOf, card: programCard(listing, today), facts, changes, program, institution }
  },
}

function factAnswer({ key, label, group, text, status, question }: FactView): z.infer<typeof factSchema> {
  return { key, label, group, text, status, question }
}
