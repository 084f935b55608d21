import { type DimensionScores, dimensionScores } from '../specialties/dimension-scores.ts'
import { evidenceMixInWords } from '../specialties/evidence-mix.ts'
import type { CareerModel } from './career-model.ts'
import { basisInWords, rangeInWords } from './range-in-words.ts'
import { type WaiverCheck, waiverCheck } from './waiver-clash.ts'

/** A range of a career model in words, with what it rests on; null where it says itself that there is no guidance. */
export interface RangeField {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly basis: string | null
}

/** A career model as a column of a comparison. */
export interface ComparedCareer {
  readonly model: CareerModel
  readonly ranges: readonly RangeField[]
  readonly scores: DimensionScores
  /** What the scores rest on, in words. */
  readonly evidence: string
  readonly waiver: WaiverCheck
}

/** A career model with its ranges in words, its scores and how it stands against a waiver. */
export function comparedCareer(model: CareerModel): ComparedCareer {
  return {
    model,
    ranges: rangeFields.map(({ key, label, unit }) => ({
      key,
      label,
      text: rangeInWords(model[key], unit),
      basis: basisInWords(model[key]),
    })),
    scores: dimensionScores(model.ratings),
    evidence: evidenceMixInWords(model.ratings),
    waiver: waiverCheck(model),
  }
}

/** All career models in the editors' order; equal places by name. */
export function compareCareers(models: readonly CareerModel[]): ComparedCareer[] {
  return inEditorsOrder(models).map(comparedCareer)
}

/** Career models in the editors' order; equal places by name. */
export function inEditorsOrder(models: readonly CareerModel[]): CareerModel[] {
  return [...models].sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'))
}

const rangeFields = [
  { key: 'clinicalShare', label: 'Patient care', unit: '% of the time' },
  { key: 'weeklyHours', label: 'Hours', unit: 'a week' },
  { key: 'remoteShare', label: 'Can be remote', unit: '% of the time' },
  { key: 'nightsPerMonth', label: 'Nights', unit: 'a month' },
  { key: 'callDaysPerMonth', label: 'Days on call', unit: 'a month' },
] as const
