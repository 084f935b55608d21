import type { ClinicalWeek } from './clinical-week.ts'

/** The ranges of a clinical week, in the order in which every page gives them, with their units. */
export const weekRows: readonly {
  readonly key: keyof Omit<ClinicalWeek, 'note'>
  readonly label: string
  readonly unit: string
}[] = [
  { key: 'hours', label: 'hours', unit: 'a week' },
  { key: 'nights', label: 'nights', unit: 'a month' },
  { key: 'callDays', label: 'days on call', unit: 'a month' },
  { key: 'remoteShare', label: 'can be remote', unit: '% of the time' },
]
