import { type AmountRange, type FullTimeWork, mixedWeek, type MixedWeek } from '../assessment/mixed-week.ts'
import type { Option } from '../frame/option.ts'
import type { EvidenceLabel } from '../specialties/rating.ts'
import type { Specialty } from '../specialties/specialty.ts'
import type { CareerModel } from './career-model.ts'
import type { Range } from './range.ts'
import { type WaiverCheck, waiverCheckOfHours } from './waiver-clash.ts'

/** How an FTE can be split, clinical part first. The values are the clinical share in tenths. */
export const splits = [
  { value: '0.8', label: '0.8 clinical, 0.2 informatics' },
  { value: '0.7', label: '0.7 clinical, 0.3 informatics' },
  { value: '0.6', label: '0.6 clinical, 0.4 informatics' },
  { value: '0.5', label: '0.5 clinical, 0.5 informatics' },
  { value: '0.4', label: '0.4 clinical, 0.6 informatics' },
  { value: '0.3', label: '0.3 clinical, 0.7 informatics' },
  { value: '0.2', label: '0.2 clinical, 0.8 informatics' },
] as const satisfies readonly Option[]
export type Split = (typeof splits)[number]['value']

/** The most patient care, in percent, that the informatics part of a split may hold of its own. */
export const mostCareOfInformatics = 20

/** A post of two kinds of work: each part full time, and what the shares of both come to. */
export interface SplitPost {
  readonly clinical: FullTimeWork
  readonly informatics: FullTimeWork
  readonly week: MixedWeek
  /** The clinical hours of the split against what a waiver asks. */
  readonly waiver: WaiverCheck
}

/**
 * Career models that can be the informatics part of a split: with little patient care, so that it is not counted twice.
 * One of which the share of patient care is unknown is none.
 */
export function informaticsParts(models: readonly CareerModel[]): CareerModel[] {
  return models.filter(
    ({ clinicalShare }) => clinicalShare.high !== null && clinicalShare.high <= mostCareOfInformatics,
  )
}

/** What a split of a base specialty and a career model comes to. Unknown stays unknown. */
export function splitPost(specialty: Specialty, model: CareerModel, split: Split): SplitPost {
  return splitAt(specialty, model, Math.round(Number(split) * 100))
}

/** The same at any share. @param clinicalPercent Clinical part of the FTE in percent, 0 to 100. */
export function splitAt(specialty: Specialty, model: CareerModel, clinicalPercent: number): SplitPost {
  const { hours, nights, callDays, remoteShare } = specialty.clinicalWeek
  const clinical = work(specialty.name, { hours, nights, callDays, remoteShare })
  const informatics = work(model.name, {
    hours: model.weeklyHours,
    nights: model.nightsPerMonth,
    callDays: model.callDaysPerMonth,
    remoteShare: model.remoteShare,
  })
  const week = mixedWeek(clinical, informatics, {
    clinicalShare: clinicalPercent / 100,
    informaticsShare: (100 - clinicalPercent) / 100,
  })
  const { clinicalHours } = week
  const whole = clinicalHours && { low: Math.round(clinicalHours.low), high: Math.round(clinicalHours.high) }
  return { clinical, informatics, week, waiver: waiverCheckOfHours(whole) }
}

type Parts = Readonly<Record<'hours' | 'nights' | 'callDays' | 'remoteShare', Range>>

function work(name: string, { hours, nights, callDays, remoteShare }: Parts): FullTimeWork {
  return {
    name,
    hours: amountOf(hours),
    nights: amountOf(nights),
    callDays: amountOf(callDays),
    remoteShare: amountOf(remoteShare),
    evidence: weakest([hours, nights, callDays, remoteShare]),
  }
}

function amountOf({ low, high }: Range): AmountRange {
  return low === null || high === null ? null : { low, high }
}

/** What both parts of a split rest on, the weaker of them; none where one of them has no range at all. */
export function evidenceOfSplit({ clinical, informatics }: Pick<SplitPost, 'clinical' | 'informatics'>) {
  return [clinical, informatics].reduce<EvidenceLabel>(
    (weaker, { evidence }) =>
      weaker === 'no-guidance' || evidence === 'no-guidance'
        ? 'no-guidance'
        : weaker === 'sourced'
          ? evidence
          : weaker,
    'sourced',
  )
}

/** What the known ranges rest on, the weakest of them. */
function weakest(ranges: readonly Range[]): EvidenceLabel {
  const known = ranges.filter(({ low }) => low !== null).map(({ evidence }) => evidence)
  if (known.length === 0) return 'no-guidance'
  return known.every((evidence) => evidence === 'sourced') ? 'sourced' : 'editorial-estimate'
}
