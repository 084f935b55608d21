import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourcesSchema } from '../facts/source.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchema } from '../frame/slug.ts'
import { lineSchema } from '../frame/text.ts'
import { stageSchema } from '../frame/stages.ts'
import { visaStatusCodeSchema } from './visa-status.ts'

/** Whether a rule binds today: courts block rules and agencies propose them. */
export const legalForces = [
  { value: 'in-force', label: 'In force' },
  { value: 'blocked', label: 'Blocked by a court' },
  { value: 'proposed', label: 'Proposed, not law' },
] as const satisfies readonly Option[]
export const legalForceSchema = z.enum(valuesOf(legalForces))
export type LegalForce = z.infer<typeof legalForceSchema>

export const visaTopics = [
  { value: 'eligibility', label: 'Who can hold it' },
  { value: 'length', label: 'How long it lasts' },
  { value: 'work', label: 'What work it allows' },
  { value: 'home-residence', label: 'Home-country rule and waivers' },
  { value: 'fees', label: 'Fees' },
  { value: 'travel', label: 'Travel' },
  { value: 'insurance', label: 'Insurance' },
  { value: 'paperwork', label: 'Paperwork and deadlines' },
] as const satisfies readonly Option[]

/** After every day: the end of what has no known end. */
const last = '9999-12-31'

/** One dated statement about immigration rules. */
export const visaFactSchema = z
  .object({
    slug: slugSchema,
    updatedOn: daySchema,
    title: lineSchema(160),
    visas: z.array(visaStatusCodeSchema).min(1, 'Say which visa statuses this concerns.'),
    stages: z.array(stageSchema).default([]),
    topic: z.enum(valuesOf(visaTopics)),
    statement: filledProseSchema,
    force: legalForceSchema,
    /** First day on which it holds; null where no source says since when: never the day of a check instead. */
    effectiveFrom: daySchema.nullable().default(null),
    /** Last day on which it holds; null while no end is known. */
    effectiveTo: daySchema.nullable().default(null),
    sources: sourcesSchema,
    reviewBy: daySchema,
  })
  .refine(({ effectiveFrom, effectiveTo }) => (effectiveTo ?? last) >= (effectiveFrom ?? ''), {
    path: ['effectiveTo'],
    message: 'The end lies before the start.',
  })
export type VisaFact = z.infer<typeof visaFactSchema>

/** The facts to show on a day: begun and not ended, or announced for later; ended ones drop out. Order is kept. */
export function visaFactsShownOn(facts: readonly VisaFact[], today: Day): VisaFact[] {
  return facts.filter((fact) => fact.effectiveTo === null || fact.effectiveTo >= today)
}

/** True when the fact's review date has passed, so that readers are told to check it. */
export function isPastReview(entry: { reviewBy: Day | null }, today: Day): boolean {
  return entry.reviewBy !== null && entry.reviewBy < today
}
