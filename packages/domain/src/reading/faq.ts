import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourceSchema } from '../facts/source.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchemaBeside } from '../frame/slug.ts'
import { stageSchema } from '../frame/stages.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { visaStatusCodeSchema } from '../visas/visa-status.ts'

export const faqTopics = [
  { value: 'choosing', label: 'Choosing a path' },
  { value: 'visa', label: 'Visa and immigration' },
  { value: 'hours', label: 'Hours and workload' },
  { value: 'applying', label: 'Applying' },
  { value: 'fellowship', label: 'The fellowship' },
  { value: 'career', label: 'Career' },
  { value: 'well-being', label: 'Well-being' },
] as const satisfies readonly Option[]

/** Names under /faqs that belong to pages of their own; no question can have one as its address. */
export const reservedFaqSlugs = ['ask', 'changes'] as const

/** What changed for readers on a day. */
export const faqChangeSchema = z.object({
  on: daySchema,
  /** In a sentence; null for the first answer. */
  note: passageSchema(300).nullable().default(null),
})
export type FaqChange = z.infer<typeof faqChangeSchema>

/** So many changes are kept of one question; the oldest go first. */
export const faqChangesKept = 50

/** A question that readers ask, with its answer, sources and what changed. */
export const faqSchema = z.object({
  slug: slugSchemaBeside(reservedFaqSlugs),
  updatedOn: daySchema,
  question: lineSchema(200),
  answer: filledProseSchema,
  topic: z.enum(valuesOf(faqTopics)),
  stages: z.array(stageSchema).default([]),
  visas: z.array(visaStatusCodeSchema).default([]),
  sources: z.array(sourceSchema).max(20).default([]),
  /** What changed in the version that readers see; null for the first. */
  changeNote: passageSchema(300).nullable().default(null),
  /** Everything that changed for readers, oldest first; empty in what was published before this was kept. */
  changes: z.array(faqChangeSchema).max(faqChangesKept).default([]),
  order: z.number().int().min(0).max(1000).default(100),
  reviewBy: daySchema,
})
export type Faq = z.infer<typeof faqSchema>
