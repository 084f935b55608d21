/** What the database says about a scheduled publication or withdrawal that is not done. */
export interface JobFacts {
  readonly dueAt: string
  readonly isRunning: boolean
  /** True where it was tried for the last time. */
  readonly isGivenUp: boolean
  /** Why it failed when it was tried last; null where it never was. */
  readonly failure: string | null
}

/** The moment of looking, and when the worker was last heard of: null where none is there. */
export interface Watch {
  readonly nowMs: number
  readonly workerHeardAt: string | null
}

/** In this order somebody has to look at them. */
export const scheduleStates = [
  { value: 'failed', label: 'Failed' },
  { value: 'late', label: 'Due and not done' },
  { value: 'now', label: 'Being done' },
  { value: 'waiting', label: 'To come' },
] as const
export type ScheduleState = (typeof scheduleStates)[number]['value']

const MINUTE_MS = 60_000

/** How a scheduled job stands, and in words why it is not done. */
export function scheduleState(
  { dueAt, isRunning, isGivenUp, failure }: JobFacts,
  watch: Watch,
): { readonly state: ScheduleState; readonly why: string } {
  if (isGivenUp)
    return {
      state: 'failed',
      why: `It was refused: ${failure ?? 'no reason is known.'} Mend that, then do it by hand or schedule it again.`,
    }
  const absence = workerAbsence(watch)
  const lateMs = watch.nowMs - Date.parse(dueAt)
  if (failure !== null)
    return {
      state: 'late',
      why: `It failed and is tried again by itself: ${failure}${absence && ` ${absence}`}`,
    }
  if (lateMs < 0) return { state: 'waiting', why: absence }
  if (absence !== '') return { state: 'late', why: absence }
  if (isRunning) return { state: 'now', why: 'It is being done.' }
  if (lateMs < MINUTE_MS) return { state: 'now', why: 'The worker does it next.' }
  return { state: 'late', why: 'The worker is busy with other work.' }
}

/** What to say where no worker is at work; '' where one is. */
export function workerAbsence({ nowMs, workerHeardAt }: Watch): string {
  if (workerHeardAt === null)
    return 'No worker is running, so nothing that is scheduled happens: an administrator has to start it.'
  if (nowMs - Date.parse(workerHeardAt) < MINUTE_MS) return ''
  return `The worker has not been heard of since ${workerHeardAt.slice(0, 16).replace('T', ' ')} UTC, so nothing that is scheduled happens: an administrator has to start it again.`
}
