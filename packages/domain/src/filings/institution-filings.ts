import type { Day } from '../calendar/day.ts'
import { type Filing, filingDatasets } from '../institutions/filing.ts'
import { addCounts, type FilingCounts, noCounts, type SeenFilings } from './filing-counts.ts'

/** An employer that a person confirmed to be an institution, with what every imported file says of it. */
export interface ConfirmedEmployer {
  readonly filedAs: string
  readonly state: string | null
  readonly seen: readonly SeenFilings[]
}

/** A period of a dataset that was imported whole: whoever is not in it filed nothing. */
export interface ImportedPeriod {
  readonly dataset: SeenFilings['dataset']
  readonly period: string
  readonly importedOn: Day
}

export interface InstitutionFilingsInput {
  readonly confirmed: readonly ConfirmedEmployer[]
  readonly imported: readonly ImportedPeriod[]
  /** Likely employers of the institution about which nobody has decided: while one is open, a zero would be a guess. */
  readonly undecided: readonly Pick<ConfirmedEmployer, 'seen'>[]
  /** The rows that the institution has. */
  readonly existing: readonly Filing[]
}

/** What changes about one row, in a sentence that an editor reads. */
export interface FilingChange {
  readonly kind: 'added' | 'replaced' | 'removed'
  readonly sentence: string
}

/** The pages on which the datasets are given out. */
export const datasetPages: Readonly<Record<Filing['dataset'], string>> = {
  'uscis-h1b-employer': 'https://www.uscis.gov/tools/reports-and-studies/h-1b-employer-data-hub',
  'dol-lca-trainee': 'https://www.dol.gov/agencies/eta/foreign-labor/performance',
}

/**
 * The filings of an institution after an import or a decision: one row a dataset and period, newest first, with the
 * sums of its confirmed employers. Rows written by hand stay, except where an imported one says the same period; a
 * row of an import that no employer supports any more goes. The same input again changes nothing.
 */
export function institutionFilings(input: InstitutionFilingsInput): {
  filings: Filing[]
  changes: FilingChange[]
} {
  const computed = input.imported.flatMap((period) => rowFor(period, input) ?? [])
  const kept = input.existing.filter(
    (row) => row.filedAs === null && !computed.some((other) => isSamePeriod(row, other)),
  )
  const filings = [...computed, ...kept].toSorted(newestFirst)
  return { filings, changes: changesBetween(input.existing, filings) }
}

function rowFor(imported: ImportedPeriod, input: InstitutionFilingsInput): Filing | null {
  const { confirmed, undecided, existing } = input
  const looked = confirmed.filter(({ seen }) => seenIn(seen, imported) !== undefined)
  const found = looked.filter(({ seen }) => seenIn(seen, imported)?.counts)
  const counts = found.reduce<FilingCounts>(
    (sum, { seen }) => addCounts(sum, seenIn(seen, imported)?.counts ?? noCounts),
    noCounts,
  )
  const isUndecided = undecided.some(({ seen }) => seenIn(seen, imported)?.counts)
  const canBeZero = looked.length === confirmed.length && !isUndecided
  if (looked.length === 0 || (counts.count === 0 && !canBeZero)) return null
  const before = existing.find((row) => isSamePeriod(row, imported))
  return {
    dataset: imported.dataset,
    period: imported.period,
    ...counts,
    filedAs: namesOf(found.length > 0 ? found : looked),
    url: before?.url ?? datasetPages[imported.dataset],
    checkedOn: imported.importedOn,
    note: before?.filedAs === null ? null : (before?.note ?? null),
  }
}

function seenIn(seen: readonly SeenFilings[], imported: ImportedPeriod): SeenFilings | undefined {
  return seen.find((one) => isSamePeriod(one, imported))
}

const NAMES_LENGTH = 600

function namesOf(employers: readonly ConfirmedEmployer[]): string {
  const names = employers.map(({ filedAs, state }) => (state === null ? filedAs : `${filedAs} (${state})`))
  const joined = [...new Set(names)].toSorted().join('; ')
  return joined.length <= NAMES_LENGTH ? joined : `${joined.slice(0, NAMES_LENGTH - 1)}…`
}

function isSamePeriod(
  one: Pick<Filing, 'dataset' | 'period'>,
  other: Pick<Filing, 'dataset' | 'period'>,
): boolean {
  return one.dataset === other.dataset && one.period === other.period
}

/** Trainees' applications before approvals of everybody: they say more about training. */
const datasetOrder = ['dol-lca-trainee', 'uscis-h1b-employer']

function newestFirst(one: Filing, other: Filing): number {
  const order = datasetOrder.indexOf(one.dataset) - datasetOrder.indexOf(other.dataset)
  return order !== 0 ? order : other.period.localeCompare(one.period)
}

function changesBetween(before: readonly Filing[], after: readonly Filing[]): FilingChange[] {
  const changed = after.flatMap((row): FilingChange[] => {
    const old = before.find((one) => isSamePeriod(one, row))
    const now = `${nameOf(row)}: ${row.count.toLocaleString('en-US')}`
    if (!old) return [{ kind: 'added', sentence: `${now}, new.` }]
    if (isSameRow(old, row)) return []
    const then = old.count === row.count ? 'details corrected' : `was ${old.count.toLocaleString('en-US')}`
    return [{ kind: 'replaced', sentence: `${now}, ${then}.` }]
  })
  const removed = before.filter((old) => !after.some((row) => isSamePeriod(old, row)))
  return [
    ...changed,
    ...removed.map((row) => ({ kind: 'removed' as const, sentence: `${nameOf(row)}: taken out.` })),
  ]
}

function nameOf({ dataset, period }: Filing): string {
  return `${filingDatasets.find(({ value }) => value === dataset)?.label ?? dataset}, ${period}`
}

function isSameRow(one: Filing, other: Filing): boolean {
  return (
    one.count === other.count &&
    one.continuing === other.continuing &&
    one.denied === other.denied &&
    one.otherTitles === other.otherTitles &&
    one.payFrom === other.payFrom &&
    one.payTo === other.payTo &&
    one.filedAs === other.filedAs &&
    one.url === other.url &&
    one.checkedOn === other.checkedOn &&
    one.note === other.note
  )
}
