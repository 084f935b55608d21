import {
  buildInstitutionIndex,
  employersAfterFile,
  type EmployersAfterFile,
  filingDatasets,
  labelOf,
} from '@evenkeel/domain'
import type { ImportFile } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'
import type { ImportWork } from '../importer.ts'
import type { FilePeriod, FilingsState } from './filings-state.ts'
import { type InstitutionChange, institutionChanges } from './institution-changes.ts'
import type { FilingsFile, FilingsFormat } from './read-filings-file.ts'

/** Everything that a file changes. */
export interface FilingsPlan {
  readonly file: FilingsFile
  readonly employers: EmployersAfterFile
  /** Periods of the file that were not read before, or from another file. */
  readonly newPeriods: readonly FilePeriod[]
  readonly replacedPeriods: readonly FilePeriod[]
  readonly institutions: readonly InstitutionChange[]
}

/** The name of the option that lets a much shorter file through. */
export const SMALLER_FILE = 'smaller-file'

/**
 * What a file changes in a state of things.
 * @throws {ImportRefused} where it has lost most rows of a period that was read before
 */
export function planFilings(
  read: FilingsFile,
  state: FilingsState,
  { file, format, work }: { file: ImportFile; format: FilingsFormat; work: ImportWork },
): FilingsPlan {
  const { dataset } = format
  const inFile: FilePeriod[] = [...read.rowsByPeriod].map(([period, rows]) => ({
    ...{ dataset, period, rows },
    ...{ checksum: file.checksum, importedOn: work.today },
  }))
  const beforeOf = ({ period }: FilePeriod) =>
    state.periods.find((one) => one.dataset === dataset && one.period === period)
  const isReplaced = (one: FilePeriod) => (beforeOf(one)?.checksum ?? one.checksum) !== one.checksum
  const newPeriods = inFile.filter((one) => beforeOf(one) === undefined)
  const replacedPeriods = inFile.filter(isReplaced)
  if (!work.chosen.has(SMALLER_FILE)) refuseShrunken(replacedPeriods, beforeOf, dataset)
  const employers = employersAfterFile(
    state.known,
    { dataset, periods: [...read.rowsByPeriod.keys()], employers: read.employers },
    buildInstitutionIndex(state.institutions),
  )
  const after: FilingsState = {
    institutions: state.institutions,
    known: employers.all,
    periods: [
      ...state.periods.filter((one) => !replacedPeriods.some((other) => isSame(one, other))),
      ...newPeriods,
      ...replacedPeriods,
    ],
  }
  return { file: read, employers, newPeriods, replacedPeriods, institutions: institutionChanges(after) }
}

function isSame(one: FilePeriod, other: FilePeriod): boolean {
  return one.dataset === other.dataset && one.period === other.period
}

/** A correction changes some rows; a file with less than half of them was cut off at the end of a line. */
function refuseShrunken(
  replaced: readonly FilePeriod[],
  beforeOf: (one: FilePeriod) => FilePeriod | undefined,
  dataset: FilePeriod['dataset'],
): void {
  for (const now of replaced) {
    const before = beforeOf(now)
    if (!before || now.rows >= before.rows / 2) continue
    const [few, many] = [now.rows, before.rows].map((rows) => rows.toLocaleString('en-US'))
    throw new ImportRefused(
      `For ${now.period} this file has ${few ?? ''} rows; the one of ${before.importedOn} had ${many ?? ''}. It looks cut off: download it again.`,
      `If it is right (${labelOf(filingDatasets, dataset)}), choose to take a file with fewer rows.`,
    )
  }
}
