import { addMonths, type Day } from '../calendar/day.ts'
import type { Option } from '../frame/option.ts'
import type { Evidence, SourceKind } from './evidence.ts'
import { type ReviewPeriod, reviewPeriods } from './review-period.ts'

/** The five marks that a fact can wear. */
export const factStatuses = [
  {
    value: 'verified',
    label: 'Verified',
    help: 'Fresh, from the program, its institution or an official register.',
  },
  { value: 'reported', label: 'Reported', help: 'Fresh, from a weaker source.' },
  { value: 'conflict', label: 'Conflict', help: 'A recent source says something else.' },
  { value: 'stale', label: 'Stale', help: 'Its newest source is older than its review period.' },
  { value: 'unknown', label: 'Unknown', help: 'Nobody has stated it to us yet.' },
] as const satisfies readonly Option[]
export type FactStatus = (typeof factStatuses)[number]['value']

/** The order in which a status is tried: the first that holds is the fact's. */
export const statusPrecedence = [
  'unknown',
  'conflict',
  'stale',
  'verified',
  'reported',
] as const satisfies readonly FactStatus[]

export interface FactStatusInput {
  /** False where nothing is stated. */
  readonly stated: boolean
  /** The evidence rows that speak to this fact, in any order. */
  readonly evidence: readonly Evidence[]
  readonly reviewPeriod: ReviewPeriod
  /** An editor's own, shorter date for the next check. */
  readonly reviewBy?: Day | null
  readonly today: Day
}

/**
 * The status of a fact on a given day.
 *
 * - `unknown`: nothing is stated, whatever the sources say.
 * - `conflict`: a disagreeing source is within the review period, or at least as new as the newest agreeing one.
 * - `stale`: the newest agreeing source is past the review period (or past `reviewBy`), or there is none.
 * - `verified`: fresh, and a fresh agreeing source is the program, its institution or an official register.
 * - `reported`: fresh, from anything weaker.
 */
export function factStatus({ stated, evidence, reviewPeriod, reviewBy, today }: FactStatusInput): FactStatus {
  if (!stated) return 'unknown'
  const oldestFreshDay = oldestFreshDayOn(today, reviewPeriod)
  const agreeing = evidence.filter((row) => row.agrees)
  const newestAgreeing = newestDay(agreeing)
  const isDisputed = evidence.some(
    (row) => !row.agrees && (row.checkedOn >= oldestFreshDay || row.checkedOn >= newestAgreeing),
  )
  if (isDisputed) return 'conflict'
  const isPastOwnDate = typeof reviewBy === 'string' && reviewBy < today
  if (newestAgreeing < oldestFreshDay || isPastOwnDate) return 'stale'
  const hasStrongSource = agreeing.some(
    (row) => row.checkedOn >= oldestFreshDay && strongSources.has(row.sourceKind),
  )
  return hasStrongSource ? 'verified' : 'reported'
}

/** Remembers the last day asked about: an index asks it of the same day for each of its millions of facts. */
function oldestFreshDayOn(today: Day, reviewPeriod: ReviewPeriod): Day {
  if (remembered.today !== today) remembered = { today, oldest: {} }
  return (remembered.oldest[reviewPeriod] ??= addMonths(today, -reviewPeriods[reviewPeriod]))
}

let remembered: { today: Day; oldest: Partial<Record<ReviewPeriod, Day>> } = { today: '', oldest: {} }

/** The latest check among rows; '' (before every day) when there are none. */
export function newestDay(evidence: readonly { readonly checkedOn: Day }[]): Day {
  return evidence.reduce((newest, row) => (row.checkedOn > newest ? row.checkedOn : newest), '')
}

const strongSources: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'program-website',
  'program-staff',
  'institution-website',
  'official-register',
])
