import {
  filingDatasets,
  type KnownEmployer,
  labelOf,
  matchBands,
  matchReasons,
  type SeenFilings,
} from '@evenkeel/domain'
import type { ImportEntry, ImportReport } from '../import-report.ts'
import type { FilingsPlan } from './filings-plan.ts'
import type { FilePeriod, FilingsState } from './filings-state.ts'
import type { InstitutionChange } from './institution-changes.ts'

/** What a government file would change, for whoever imports it. */
export function filingsReport(
  { file, employers, newPeriods, replacedPeriods, institutions }: FilingsPlan,
  dataset: SeenFilings['dataset'],
  state: FilingsState,
): ImportReport {
  const { added, changed, dropped, all } = employers
  const nameOf = new Map(state.institutions.map(({ id, name }) => [id, name]))
  const open = all.filter(({ decision }) => decision === 'open')
  const entries: ImportEntry[] = [
    ...newPeriods.map((period) => periodEntry(period, 'add')),
    ...replacedPeriods.map((period) => periodEntry(period, 'change')),
    ...institutions.map(institutionEntry),
    ...open.toSorted(likeliestFirst).map((employer) => proposalEntry(employer, nameOf)),
  ]
  return {
    counts: {
      rows: file.rows,
      adds: newPeriods.length + added.length,
      changes: replacedPeriods.length + changed.length + dropped.length + institutions.length,
      unchanged: all.length - added.length - changed.length,
      held: open.length,
      problems: file.problemCount,
    },
    problems: file.problems,
    remarks: [...file.remarks, ...remarksOf(open, replacedPeriods, institutions, dataset)],
    entries,
  }
}

function remarksOf(
  open: readonly KnownEmployer[],
  replaced: readonly FilePeriod[],
  institutions: readonly InstitutionChange[],
  dataset: SeenFilings['dataset'],
): string[] {
  const likely = open.filter(({ band }) => band === 'proposed').length
  const periods = replaced.map(({ period }) => period).join(', ')
  return [
    ...(open.length > 0
      ? [
          `${count(open.length, 'employer')} to decide, ${likely.toLocaleString('en-US')} of them likely: /admin/employer-matches`,
        ]
      : []),
    ...(periods === ''
      ? []
      : [
          `${labelOf(filingDatasets, dataset)}, ${periods}: read before from another file; this one replaces it.`,
        ]),
    ...(institutions.length > 0
      ? [
          `${count(institutions.length, 'draft')} of institutions changed. Readers see them once somebody publishes.`,
        ]
      : []),
  ]
}

function periodEntry({ dataset, period, rows }: FilePeriod, action: 'add' | 'change'): ImportEntry {
  return {
    line: null,
    title: `${labelOf(filingDatasets, dataset)}, ${period}`,
    action,
    reason: null,
    fields: [{ label: 'Rows that count', before: null, after: rows.toLocaleString('en-US') }],
  }
}

function institutionEntry({ name, changes }: InstitutionChange): ImportEntry {
  return {
    line: null,
    title: name,
    action: 'change',
    reason: null,
    fields: changes.map(({ sentence }) => ({ label: 'Filings seen', before: null, after: sentence })),
  }
}

function proposalEntry(employer: KnownEmployer, nameOf: ReadonlyMap<number, string>): ImportEntry {
  const { institution, confidence, band, reasons, filedAs, cities, state } = employer
  const name = institution === null ? 'nobody' : (nameOf.get(institution) ?? 'an institution')
  const place = [...cities.slice(0, 3), state ?? 'no place'].join(', ')
  return {
    line: null,
    title: `${filedAs} (${place})`,
    action: 'hold',
    reason: `${labelOf(matchBands, band ?? '')} ${name}, ${Math.round((confidence ?? 0) * 100)} %. ${reasons
      .map((reason) => matchReasons[reason])
      .join(' ')}`,
    fields: [],
  }
}

function likeliestFirst(one: KnownEmployer, other: KnownEmployer): number {
  return (other.confidence ?? 0) - (one.confidence ?? 0)
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : `${noun}s`}`
}
