import type { Day } from '@evenkeel/domain'
import type { PayloadRequest } from 'payload'
import type { ImportFile } from './import-file.ts'
import type { ImportReport } from './import-report.ts'

/**
 * One kind of file that can be imported. `plan` reads it, says what would change and writes nothing; what it gives back
 * knows how to write exactly that. A dry run ends there, so that a dry run and an import are the same code.
 */
export interface Importer {
  /** As it is called on the command line and in addresses: 'programs'. */
  readonly kind: string
  /** As people call it: 'Program listings (CSV)'. */
  readonly label: string
  /** What the file is and what an import of it does, in a sentence or two. */
  readonly help: string
  /** Files larger than this are refused before they are read. */
  readonly maxBytes: number
  /** What a person may choose: a checkbox on the page, `--name` on the command line. */
  readonly options: readonly ImportOption[]
  /** Files that help to make one: a template, a guide to its columns. */
  readonly downloads?: readonly ImportDownload[]
  /**
   * Reads the file with bounded memory and works out what to do.
   * @throws {ImportRefused} where the file as a whole cannot be used
   */
  plan(file: ImportFile, work: ImportWork): Promise<ImportPlan>
}

export interface ImportOption {
  /** 'over-drafts' */
  readonly name: string
  readonly label: string
}

/** A small table to take along, as CSV. */
export interface ImportDownload {
  readonly fileName: string
  readonly label: string
  readonly rows: readonly (readonly string[])[]
}

/** What a plan is made with. */
export interface ImportWork {
  /** Reads the database; its user, if there is one, is who imports. There is no transaction yet. */
  readonly req: PayloadRequest
  /** Names of the options that were chosen. */
  readonly chosen: ReadonlySet<string>
  readonly today: Day
  /** Tells whoever waits how far the work is; called as often as is convenient. */
  readonly progress: Progress
}

/** `of` is null while nobody knows how much there is. */
export type Progress = (step: string, done: number, of: number | null) => void

export interface ImportPlan {
  readonly report: ImportReport
  /**
   * Writes what the report announces, in the transaction of the request, with an audit entry for each document. The
   * transaction is committed by the caller, together with the run's own row: all of it or none.
   * @throws {MovedOn} where the database is no longer what the plan was made for
   */
  apply(req: PayloadRequest, progress: Progress): Promise<void>
}
