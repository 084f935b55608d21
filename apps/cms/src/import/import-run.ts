import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { ImportRun } from '../payload-types.ts'
import type { ImportFile } from './import-file.ts'
import { cutToNamed, type ImportReport } from './import-report.ts'
import type { ImportState } from './import-state.ts'
import type { Progress } from './importer.ts'

/** Whose import it is; without an id it is the command line. */
export interface Importing {
  readonly id: number | null
  readonly name: string
}

export interface RunBeginning {
  readonly kind: string
  readonly file: Pick<ImportFile, 'name' | 'bytes' | 'checksum'>
  readonly isDryRun: boolean
  readonly chosen: ReadonlySet<string>
  readonly who: Importing
}

/** Keeps that a run began, before anything is read. */
export function beginRun(
  payload: Payload,
  { kind, file, isDryRun, chosen, who }: RunBeginning,
): Promise<ImportRun> {
  return payload.create({
    collection: 'import-runs',
    data: {
      kind,
      fileName: file.name,
      bytes: file.bytes,
      checksum: file.checksum,
      isDryRun,
      chosen: [...chosen],
      state: 'reading',
      whoId: who.id,
      whoName: who.name,
    },
    overrideAccess: true,
  })
}

export interface RunEnd {
  readonly state: ImportState
  readonly report?: ImportReport
  readonly refusals?: readonly string[]
}

/** Keeps how a run ended; with a request, in its transaction: an import that is not there is not called imported. */
export function endRun(
  payload: Payload,
  run: Pick<ImportRun, 'id'>,
  { state, report, refusals = [] }: RunEnd,
  req?: PayloadRequest,
): Promise<ImportRun> {
  return payload.update({
    collection: 'import-runs',
    id: run.id,
    data: {
      state,
      refusals: [...refusals],
      ...(report ? { counts: { ...report.counts }, report: { ...cutToNamed(report) } } : {}),
    },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
}

const TELL_EVERY_MS = 400

/** Tells the run's row how far the work is, at most some times a second, on a connection of its own. */
export function progressOf(
  payload: Payload,
  run: Pick<ImportRun, 'id'>,
): { tell: Progress; settle: () => Promise<void> } {
  let toldAtMs = 0
  let telling: Promise<unknown> = Promise.resolve()
  return {
    tell(step, done, of) {
      const nowMs = Date.now()
      if (nowMs - toldAtMs < TELL_EVERY_MS) return
      toldAtMs = nowMs
      const progress = JSON.stringify({ step, done, of })
      telling = telling.then(() =>
        payload.db.drizzle.execute(sql`
          update import_runs set progress = ${progress}::jsonb, updated_at = clock_timestamp()
          where id = ${run.id} and state in ('reading', 'writing')`),
      )
      // Told to a person, not needed for the work; what is wrong with the database comes up there.
      telling = telling.catch(() => undefined)
    },
    settle: async () => {
      await telling
    },
  }
}
