/** What an import would do or did, for people and for programs. Long lists are cut; the counts are of everything. */
export interface ImportReport {
  readonly counts: ImportCounts
  /** While there is one, nothing is written. */
  readonly problems: readonly ImportProblem[]
  /** What else is worth knowing, a sentence each: columns that nobody knows, rows without a source. */
  readonly remarks: readonly string[]
  readonly entries: readonly ImportEntry[]
}

export interface ImportCounts {
  /** Rows of data in the file. */
  readonly rows: number
  readonly adds: number
  readonly changes: number
  readonly unchanged: number
  /** Left alone until a person decides: a draft in progress, a match to confirm. */
  readonly held: number
  readonly problems: number
}

/** Something in the file that has to be mended, where and how. */
export interface ImportProblem {
  /** As a text editor counts: the first line is 1. Null where it is about the file as a whole. */
  readonly line: number | null
  /** The head of the column; null where it is about the row. */
  readonly column: string | null
  readonly message: string
}

/** One document that the file speaks of. */
export interface ImportEntry {
  readonly line: number | null
  readonly title: string
  readonly action: 'add' | 'change' | 'hold'
  /** Why it is held; null otherwise. */
  readonly reason: string | null
  /** Field by field, in words; null is "not stated". */
  readonly fields: readonly ImportedField[]
}

export interface ImportedField {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

export const noCounts: ImportCounts = { rows: 0, adds: 0, changes: 0, unchanged: 0, held: 0, problems: 0 }

/** How many problems a kept report names. */
export const MOST_NAMED = 1000

/** How many entries: a page with all fields of thousands would be slow to show and read by nobody. */
const MOST_ENTRIES = 500

/** The report with its lists cut to what is kept and shown. */
export function cutToNamed(report: ImportReport): ImportReport {
  return {
    ...report,
    problems: report.problems.slice(0, MOST_NAMED),
    entries: report.entries.slice(0, MOST_ENTRIES),
  }
}

/** True where the file brings nothing that is not there already. */
export function isNothingToDo({ counts }: ImportReport): boolean {
  return counts.adds + counts.changes === 0
}
