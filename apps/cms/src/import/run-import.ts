import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { recordAudit } from '../audit/record-audit.ts'
import { today } from '../clock.ts'
import { raiseRevision } from '../database/content-revision.ts'
import type { ImportRun, User } from '../payload-types.ts'
import type { ImportFile } from './import-file.ts'
import { type ImportReport, isNothingToDo } from './import-report.ts'
import { beginRun, endRun, progressOf } from './import-run.ts'
import type { ImportState } from './import-state.ts'
import { ImportRefused, MovedOn } from './import-refused.ts'
import type { Importer, ImportPlan, Progress } from './importer.ts'

/** How often a plan is made again because somebody saved something in the meantime. */
const ATTEMPTS = 3

export interface ImportJob {
  readonly importer: Importer
  readonly file: ImportFile
  readonly isDryRun: boolean
  readonly chosen: ReadonlySet<string>
  /** Null for the command line. */
  readonly user: User | null
  /** Hears of the progress as well as the run's row. */
  readonly onProgress?: Progress
}

/** Begins a run and gives its row back at once, and what it will have come to later. */
export async function startImport(
  payload: Payload,
  job: ImportJob,
): Promise<{ run: ImportRun; end: Promise<ImportRun> }> {
  const { importer, file, isDryRun, chosen, user } = job
  const who = { id: user?.id ?? null, name: user?.name ?? 'Command line' }
  const run = await beginRun(payload, { kind: importer.kind, file, isDryRun, chosen, who })
  return { run, end: carryOut(payload, run, job) }
}

/** Reads a file and, unless it is a dry run, imports it in one transaction; gives back the run as it ended. */
export async function runImport(payload: Payload, job: ImportJob): Promise<ImportRun> {
  const { end } = await startImport(payload, job)
  return end
}

async function carryOut(payload: Payload, run: ImportRun, job: ImportJob): Promise<ImportRun> {
  const { tell, settle } = progressOf(payload, run)
  const progress: Progress = (...told) => {
    tell(...told)
    job.onProgress?.(...told)
  }
  try {
    return await attempt(payload, run, job, { progress, settle, attemptsLeft: ATTEMPTS })
  } catch (error) {
    await settle()
    if (error instanceof ImportRefused)
      return endRun(payload, run, { state: 'refused', refusals: error.sentences })
    const reason = error instanceof MovedOn ? error.message : 'Something went wrong on our side.'
    await endRun(payload, run, { state: 'failed', refusals: [`${reason} Nothing was written.`] })
    throw error
  }
}

interface Attempt {
  readonly progress: Progress
  readonly settle: () => Promise<void>
  readonly attemptsLeft: number
}

async function attempt(
  payload: Payload,
  run: ImportRun,
  job: ImportJob,
  { progress, settle, attemptsLeft }: Attempt,
): Promise<ImportRun> {
  const { importer, file, chosen, isDryRun, user } = job
  const req = await requestOf(payload, user)
  const plan = await importer.plan(file, { req, chosen, today: today(), progress })
  const { report } = plan
  const state = stateOf(report, isDryRun)
  await settle()
  if (state !== 'applied') return endRun(payload, run, { state, report })
  await payload.update({
    collection: 'import-runs',
    id: run.id,
    data: { state: 'writing' },
    overrideAccess: true,
  })
  try {
    return await write({ payload, run, plan, user, progress, settle })
  } catch (error) {
    if (!(error instanceof MovedOn) || attemptsLeft <= 1) throw error
    return attempt(payload, run, job, { progress, settle, attemptsLeft: attemptsLeft - 1 })
  }
}

function stateOf(report: ImportReport, isDryRun: boolean): ImportState {
  if (report.counts.problems > 0) return 'has-problems'
  if (isNothingToDo(report)) return 'nothing-to-do'
  return isDryRun ? 'planned' : 'applied'
}

async function write({ payload, run, plan, user, progress, settle }: Writing): Promise<ImportRun> {
  const req = await requestOf(payload, user)
  await initTransaction(req)
  try {
    await plan.apply(req, progress)
    await settle()
    await recordAudit(req, {
      action: 'imported',
      collection: 'import-runs',
      id: run.id,
      title: run.fileName,
      detail: { ...plan.report.counts },
    })
    await raiseRevision(req)
    const ended = await endRun(payload, run, { state: 'applied', report: plan.report }, req)
    await commitTransaction(req)
    return ended
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

interface Writing {
  readonly payload: Payload
  readonly run: ImportRun
  readonly plan: ImportPlan
  readonly user: User | null
  readonly progress: Progress
  readonly settle: () => Promise<void>
}

/** A request of the importing person's, known to the audit log as an import. */
function requestOf(payload: Payload, user: User | null): Promise<PayloadRequest> {
  return createLocalReq({ ...(user ? { user } : {}), context: { wayIn: 'import' } }, payload)
}
