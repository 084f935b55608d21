import { z } from 'zod'
import { type Option, valuesOf } from '../frame/option.ts'

/** What a person needs of a dimension to live well, as the lowest score that still does. */
export const needSteps = [
  { value: 'any', label: 'It may be hard' },
  { value: 'mixed', label: 'It should be mixed at least' },
  { value: 'good', label: 'It should be good' },
  { value: 'very-good', label: 'It has to be very good' },
] as const satisfies readonly Option[]
export type NeedStep = (typeof needSteps)[number]['value']

/** The lowest score, 0-100, that meets a need. */
export const scoreNeeded: Readonly<Record<NeedStep, number>> = {
  any: 0,
  mixed: 50,
  good: 75,
  'very-good': 100,
}

const need = z.enum(valuesOf(needSteps), 'Choose one of the four answers.').nullable().default(null)

/** Needs by dimension; null where the person has not said. */
export const needsSchema = z
  .strictObject({ time: need, energy: need, control: need, growth: need, 'well-being': need })
  .prefault({})
export type Needs = z.infer<typeof needsSchema>

/** How a rating stands to what a person needs. */
export type FitVerdict = 'meets' | 'short' | 'unknown' | 'not-asked'

export interface Fit {
  /** Score less need: below 0 is what is missing. Null where there is no rating or no need. */
  readonly gap: number | null
  readonly verdict: FitVerdict
}

/** Sets one score against one need. What nobody has rated is unknown, never met; without a need nothing is asked. */
export function fitOfScore(score: number | null, need: NeedStep | null): Fit {
  if (need === null) return { gap: null, verdict: 'not-asked' }
  if (score === null) return { gap: null, verdict: 'unknown' }
  const gap = score - scoreNeeded[need]
  return { gap, verdict: gap >= 0 ? 'meets' : 'short' }
}
