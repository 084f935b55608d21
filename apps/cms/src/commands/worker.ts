import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { eraseOldQuestions } from '../jobs/erase-old-questions.ts'
import { eraseOldReports } from '../jobs/erase-old-reports.ts'
import { forgetSettledJobs } from '../jobs/forget-settled-jobs.ts'
import { requeueStrandedJobs } from '../jobs/requeue-stranded-jobs.ts'
import { WorkerSeat } from '../jobs/worker-seat.ts'
import { openCms, runCommand } from './command.ts'

const TICK_MS = 5000
const JOBS_A_TICK = 20
const ERASE_EVERY_MS = 3_600_000

/**
 * Runs scheduled publications and other jobs, and erases what readers wrote long ago, until it is told to stop. A job
 * that is running when the signal comes is finished first; the database may come and go. Of several workers one works
 * and the others stand by.
 */
await runCommand(async () => {
  const stop = new AbortController()
  process.once('SIGTERM', () => stop.abort())
  process.once('SIGINT', () => stop.abort())
  const payload = await openCms({ isQuiet: false })
  const seat = new WorkerSeat(payload)
  process.stdout.write('The worker is ready.\n')

  const sign = signOfLife(payload, seat)
  let eraseAtMs = 0
  while (!stop.signal.aborted) {
    try {
      const place = await seat.take()
      if (place === 'taken') await takeUp(payload)
      if (place !== 'others') {
        await payload.jobs.handleSchedules({ allQueues: true })
        await payload.jobs.run({ allQueues: true, limit: JOBS_A_TICK, silent: true })
      }
      if (place !== 'others' && Date.now() >= eraseAtMs) {
        await eraseOldReports(payload)
        await eraseOldQuestions(payload)
        await forgetSettledJobs(payload)
        eraseAtMs = Date.now() + ERASE_EVERY_MS
      }
    } catch (error) {
      payload.logger.error({ msg: 'The jobs could not be run; trying again soon.', err: error })
    }
    await pause(TICK_MS, undefined, { signal: stop.signal }).catch(() => undefined)
  }
  clearInterval(sign)
  seat.leave()
  await payload.destroy()
  process.stdout.write('The worker stopped.\n')
  return 0
})

async function takeUp(payload: Payload): Promise<void> {
  const requeued = await requeueStrandedJobs(payload)
  if (requeued > 0) process.stdout.write(`The worker took up ${requeued} interrupted jobs again.\n`)
}

/** A long job must not look like a dead worker. */
function signOfLife(payload: Payload, seat: WorkerSeat): NodeJS.Timeout {
  return setInterval(() => {
    seat.sign().catch((error: unknown) => {
      payload.logger.warn({ msg: 'The worker could not say that it lives.', err: error })
    })
  }, TICK_MS)
}
