import { z } from 'zod'
import { refusalsOf, reportOf } from '../../import/import-outcome.ts'
import type { ImportReport } from '../../import/import-report.ts'
import { importStates, isUnderWay, wasInterrupted } from '../../import/import-state.ts'

/** What the page shows of a run. */
export interface ShownRun {
  readonly id: number
  readonly kind: string
  readonly fileName: string
  readonly state: (typeof importStates)[number]['value']
  readonly isDryRun: boolean
  readonly isInterrupted: boolean
  readonly isUnderWay: boolean
  readonly chosen: readonly string[]
  readonly progress: { readonly step: string; readonly done: number; readonly of: number | null } | null
  readonly refusals: readonly string[]
  readonly report: ImportReport
}

const runSchema = z.object({
  id: z.number(),
  kind: z.string(),
  fileName: z.string(),
  state: z.enum(importStates.map(({ value }) => value)),
  isDryRun: z.boolean(),
  updatedAt: z.string(),
  chosen: z.array(z.string()).catch([]),
  progress: z
    .object({ step: z.string(), done: z.number(), of: z.number().nullable() })
    .nullable()
    .catch(null),
  refusals: z.json().optional(),
  report: z.json().optional(),
})
const startedSchema = z.object({ run: z.number() })
const errorSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Something that the page cannot do, in words for whoever looks at it. */
export class CannotDo extends Error {
  override name = 'CannotDo'
}

/** Sends a file to be read; gives back the number of the run. */
export async function sendFile(file: File, kind: string, chosen: readonly string[]): Promise<number> {
  const query = new URLSearchParams({ kind, name: file.name })
  for (const option of chosen) query.append('option', option)
  return started(await ask(`/api/import-runs/upload?${query}`, { method: 'POST', body: file }))
}

/** Imports the file of a run that only read it. */
export async function applyRun(run: number, chosen: readonly string[]): Promise<number> {
  const query = new URLSearchParams(chosen.map((option) => ['option', option]))
  return started(await ask(`/api/import-runs/${run}/apply?${query}`, { method: 'POST' }))
}

/** How a run stands at this moment. */
export async function lookAtRun(id: number, nowMs: number): Promise<ShownRun> {
  const answer: unknown = await (await ask(`/api/import-runs/${id}?depth=0`, {})).json()
  const run = runSchema.parse(answer)
  return {
    ...run,
    isInterrupted: wasInterrupted(run, nowMs),
    isUnderWay: isUnderWay(run.state) && !wasInterrupted(run, nowMs),
    refusals: refusalsOf({ refusals: run.refusals ?? null }),
    report: reportOf({ report: run.report ?? null }),
  }
}

async function started(answer: Response): Promise<number> {
  return startedSchema.parse(await answer.json()).run
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(path, { credentials: 'same-origin', ...init }).catch(() => null)
  if (answer === null)
    throw new CannotDo('The content system does not answer. Look whether you are online, then try again.')
  if (answer.ok) return answer
  const said: unknown = await answer.json().catch(() => null)
  const parsed = errorSchema.safeParse(said)
  throw new CannotDo(
    parsed.success
      ? (parsed.data.errors[0]?.message ?? '')
      : `The content system answered ${answer.status}. Try again.`,
  )
}
