import {
  type AssessmentContext,
  callKinds,
  labelOf,
  splitPostRows,
  waiverCheckOfHours,
  type WishedSplit,
  workingHours,
} from '@evenkeel/domain'
import { clinicalHoursInWords, waiverVerdictInWords } from '../reading/waiver-words.ts'
import { lowerFirst } from './lower-first.ts'

/** The split that somebody wishes for, named: '50 % internal medicine, 50 % industry'. */
export function splitTitle({ clinicalPercent, clinical, informatics }: WishedSplit): string {
  return `${clinicalPercent} % ${lowerFirst(clinical.name)}, ${100 - clinicalPercent} % ${lowerFirst(informatics.name)}`
}

/** Each split once, though several paths lead to it. */
export function distinctSplits(splits: readonly (WishedSplit | null)[]): WishedSplit[] {
  return [...new Map(splits.flatMap((split) => (split ? [[splitTitle(split), split]] : []))).values()]
}

/** One amount of a week: as it is now, and in each split. */
export interface SplitLine {
  readonly key: string
  readonly label: string
  readonly now: string
  readonly cells: readonly string[]
}

/** What splits come to, a line for each amount: what the person has now, then a cell for each split, as ranges. */
export function splitLines(splits: readonly WishedSplit[], context: AssessmentContext): SplitLine[] {
  const all = splits.map((split) => ({ split, rows: splitPostRows(split) }))
  const [first] = all
  const now = weekNow(context)
  if (!first) return []
  return [
    ...first.rows.map(({ key, label }) => ({
      key,
      label,
      now: now[key] ?? notSaid,
      cells: all.map(({ rows }) => rows.find((row) => row.key === key)?.split ?? ''),
    })),
    {
      key: 'care',
      label: 'Patient care',
      now: now.care ?? notSaid,
      cells: splits.map(({ waiver }) => clinicalHoursInWords(waiver)),
    },
    {
      key: 'waiver',
      label: 'During a waiver',
      now: now.waiver ?? notSaid,
      cells: splits.map(({ waiver }) => waiverVerdictInWords(waiver)),
    },
  ]
}

/** What the person said about their own week, by the key of a line. */
function weekNow(context: AssessmentContext): Readonly<Partial<Record<string, string>>> {
  const { call, nightsPerMonth, week } = context
  const hours = workingHours(context)
  return {
    ...(hours !== null && { hours: `${hours} a week` }),
    ...(nightsPerMonth !== null && { nights: `${nightsPerMonth} a month` }),
    ...(call !== null && { callDays: labelOf(callKinds, call) }),
    remoteShare: 'Not asked',
    ...(week.clinical !== null && {
      care: `${week.clinical} hours a week`,
      waiver: waiverVerdictInWords(waiverCheckOfHours({ low: week.clinical, high: week.clinical })),
    }),
  }
}

const notSaid = 'Not said'
