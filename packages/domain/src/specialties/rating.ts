import { z } from 'zod'
import { dimensionSchema } from '../frame/dimensions.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { trajectoryStageSchema } from '../frame/stages.ts'
import { passageSchema } from '../frame/text.ts'

/** What a rating rests on; shown beside it, always. */
export const evidenceLabels = [
  { value: 'sourced', label: 'Sourced', help: 'Rests on a figure or statement with a source.' },
  {
    value: 'editorial-estimate',
    label: 'Editorial estimate',
    help: 'Our editors’ judgment; no primary source.',
  },
  { value: 'no-guidance', label: 'No guidance yet', help: 'Nobody has rated this yet.' },
] as const satisfies readonly Option[]
export const evidenceLabelSchema = z.enum(valuesOf(evidenceLabels))
export type EvidenceLabel = z.infer<typeof evidenceLabelSchema>

/** Five steps from hard on a person to easy on a person. */
export const ratingSteps = [
  { value: '1', label: 'Very hard' },
  { value: '2', label: 'Hard' },
  { value: '3', label: 'Mixed' },
  { value: '4', label: 'Good' },
  { value: '5', label: 'Very good' },
] as const satisfies readonly Option[]

const ratedBasis = {
  /** 1 (very hard) to 5 (very good); null when nobody has rated it. */
  value: z.number().int('Choose a step from 1 to 5.').min(1).max(5).nullable().default(null),
  evidence: evidenceLabelSchema,
  /** Why, in a sentence or two. */
  reason: passageSchema(400).nullable().default(null),
}

/** A rated thing says a value and why, or says that there is no guidance yet; nothing between. */
function isWhole(rating: { value: number | null; evidence: EvidenceLabel; reason: string | null }): boolean {
  return rating.evidence === 'no-guidance'
    ? rating.value === null
    : rating.value !== null && rating.reason !== null
}
const wholeness = {
  message: 'Give a value with its reason, or choose "No guidance yet" and leave the value blank.',
  path: ['value'],
}

/** A rating of one dimension at one stage. */
export const ratingSchema = z
  .object({ stage: trajectoryStageSchema, dimension: dimensionSchema, ...ratedBasis })
  .refine(isWhole, wholeness)
export type Rating = z.infer<typeof ratingSchema>

/** A rating of one dimension where the stage is given by what is rated, as for career models. */
export const dimensionRatingSchema = z
  .object({ dimension: dimensionSchema, ...ratedBasis })
  .refine(isWhole, wholeness)
export type DimensionRating = z.infer<typeof dimensionRatingSchema>

/** Attributes for which clinical informatics is known, each a rating with its evidence label. */
export const balanceAttributes = [
  { value: 'weekday-daytime', label: 'Weekday daytime work' },
  { value: 'little-night-call', label: 'Little or no overnight call' },
  { value: 'project-work', label: 'Projects rather than emergencies' },
  { value: 'remote-hybrid', label: 'Remote or hybrid work' },
  { value: 'systems-thinking', label: 'A culture of efficiency and systems thinking' },
  { value: 'role-overload', label: 'Clinic, projects and politics at once' },
  { value: 'collaborative-load', label: 'Cognitive and collaborative load' },
] as const satisfies readonly Option[]
export const attributeRatingSchema = z
  .object({ attribute: z.enum(valuesOf(balanceAttributes)), ...ratedBasis })
  .refine(isWhole, wholeness)
export type AttributeRating = z.infer<typeof attributeRatingSchema>

/** A rating step (1-5) on the 0-100 scale of scores and strips; null stays null. */
export function scoreOfRating(value: number | null): number | null {
  return value === null ? null : (value - 1) * 25
}
