import { setTimeout as pause } from 'node:timers/promises'
import { eraseOldReports } from '../jobs/erase-old-reports.ts'
import { joinWorkers, requeueOverdueJobs } from '../jobs/requeue-stranded-jobs.ts'
import { openCms, runCommand } from './command.ts'

const TICK_MS = 5000
const JOBS_A_TICK = 20
const ERASE_EVERY_MS = 3_600_000

/**
 * Runs scheduled publications and other jobs, and erases what readers wrote long ago, until it is told to stop. A job that is running when the signal comes
 * is finished first; the database may come and go.
 */
await runCommand(async () => {
  const stop = new AbortController()
  process.once('SIGTERM', () => stop.abort())
  process.once('SIGINT', () => stop.abort())
  const payload = await openCms({ isQuiet: false })
  const requeued = await joinWorkers(payload)
  process.stdout.write(
    `The worker is ready${requeued > 0 ? `; it took up ${requeued} interrupted jobs again` : ''}.\n`,
  )

  let eraseAtMs = 0
  while (!stop.signal.aborted) {
    try {
      await requeueOverdueJobs(payload)
      await payload.jobs.handleSchedules({ allQueues: true })
      await payload.jobs.run({ allQueues: true, limit: JOBS_A_TICK, silent: true })
      if (Date.now() >= eraseAtMs) {
        await eraseOldReports(payload)
        eraseAtMs = Date.now() + ERASE_EVERY_MS
      }
    } catch (error) {
      payload.logger.error({ msg: 'The jobs could not be run; trying again soon.', err: error })
    }
    await pause(TICK_MS, undefined, { signal: stop.signal }).catch(() => undefined)
  }
  await payload.destroy()
  process.stdout.write('The worker stopped.\n')
  return 0
})
