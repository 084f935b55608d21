import { importColumns } from './import-columns.ts'
import type { ImportHead } from './import-head.ts'
import { identityOf, type KnownListing, type KnownListings, listingOf } from './known-listings.ts'
import { type Directories, type ImportRow, readRow, type RowDraft } from './row-draft.ts'
import type { RowProblem } from './row-problem.ts'

/** A row without a problem of its own, and the listing that it is about; null for a new one. */
export interface MatchedRow {
  readonly draft: RowDraft
  readonly listing: KnownListing | null
}

export interface CollectedRows {
  readonly rows: number
  readonly matched: readonly MatchedRow[]
  readonly problems: readonly RowProblem[]
}

/** Takes the rows of a file one after the other, as they come. */
export function rowCollector(head: ImportHead, directories: Directories, known: KnownListings) {
  const matched: MatchedRow[] = []
  const problems: RowProblem[] = []
  const lineOf = new Map<string, number>()
  let rows = 0

  function take(row: ImportRow): void {
    rows += 1
    const read = readRow(row, head, directories)
    if ('problems' in read) {
      problems.push(...read.problems)
      return
    }
    const { draft } = read
    const listing = listingOf(draft, known)
    if (listing !== null && 'message' in listing) {
      problems.push(listing)
      return
    }
    const wrong = listing === null ? missing(draft) : []
    const twin = seenBefore(draft, listing)
    if (twin !== null) wrong.push(sameProgram(draft, twin))
    if (wrong.length > 0) problems.push(...wrong)
    else matched.push({ draft, listing })
  }

  function seenBefore(draft: RowDraft, listing: KnownListing | null): number | null {
    const keys = [...identityOf(draft), ...(listing === null ? [] : [`listing ${listing.id}`])]
    const twin = keys.map((key) => lineOf.get(key)).find((line) => line !== undefined)
    for (const key of keys) if (!lineOf.has(key)) lineOf.set(key, draft.line)
    return twin ?? null
  }

  return { take, collected: (): CollectedRows => ({ rows, matched, problems }) }
}

/** What a new listing cannot do without and the row leaves blank. */
function missing({ line, values }: RowDraft): RowProblem[] {
  return importColumns
    .filter(({ isNeeded, path }) => isNeeded && !values.has(path))
    .map(({ head }) => ({ line, column: head, message: 'Fill this in: the listing is new.' }))
}

function sameProgram({ line }: RowDraft, twin: number): RowProblem {
  return {
    line,
    column: null,
    message: `This is the same program as on line ${twin}. Join the two rows, or give two programs two names.`,
  }
}
