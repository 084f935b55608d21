import type { Source } from '../facts/source.ts'
import type { Option } from '../frame/option.ts'
import type { CareerModel } from './career-model.ts'

/** What a Conrad 30 waiver asks of a physician's week, with where we read it. */
export const waiverService = {
  clinicalHours: 40,
  years: 3,
  source: {
    name: 'J-1 visa waiver: the program',
    url: 'https://www.3rnet.org/Resources/J1-Waiver/Program',
    strength: 'secondary',
    checkedOn: '2026-11-23',
  },
} as const satisfies { clinicalHours: number; years: number; source: Source }

export const waiverVerdicts = [
  { value: 'clash', label: 'Clashes', help: 'Even its fullest week holds too little patient care.' },
  {
    value: 'depends',
    label: 'Depends on the contract',
    help: 'Some weeks of this kind hold enough patient care.',
  },
  { value: 'fits', label: 'Can fit', help: 'Even its lightest week holds enough patient care.' },
  {
    value: 'unknown',
    label: 'Cannot tell',
    help: 'There is no guidance yet on its hours or its clinical share.',
  },
] as const satisfies readonly Option[]
export type WaiverVerdict = (typeof waiverVerdicts)[number]['value']

/** Clinical hours a week that a way of working holds, at the least and at the most, against what a waiver asks. */
export interface WaiverCheck {
  readonly verdict: WaiverVerdict
  /** Null where the hours or the clinical share have no guidance yet. */
  readonly clinicalHours: { readonly low: number; readonly high: number } | null
}

/**
 * Sets a career model against the full-time clinical service that a waiver demands. Arithmetic on the editors' ranges,
 * not legal advice: states and contracts differ.
 */
export function waiverCheck({
  clinicalShare,
  weeklyHours,
}: Pick<CareerModel, 'clinicalShare' | 'weeklyHours'>): WaiverCheck {
  const low = product(clinicalShare.low, weeklyHours.low)
  const high = product(clinicalShare.high, weeklyHours.high)
  return waiverCheckOfHours(low === null || high === null ? null : { low, high })
}

/** Sets hours of patient care a week against those that a waiver demands; null where they are unknown. */
export function waiverCheckOfHours(clinicalHours: WaiverCheck['clinicalHours']): WaiverCheck {
  if (clinicalHours === null) return { verdict: 'unknown', clinicalHours }
  const { low, high } = clinicalHours
  if (high < waiverService.clinicalHours) return { verdict: 'clash', clinicalHours }
  return { verdict: low >= waiverService.clinicalHours ? 'fits' : 'depends', clinicalHours }
}

/** Whole hours: percent of hours. */
function product(percent: number | null, hours: number | null): number | null {
  return percent === null || hours === null ? null : Math.round((percent * hours) / 100)
}
