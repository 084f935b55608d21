import { checkDatabaseUrl } from '../postgres/database-url.mjs'
import { openEmbeddedDatabase, stopOnceOpen } from '../postgres/embedded.mjs'
import { isStillRunning } from '../processes/identity.mjs'
import { say, step } from '../processes/progress.mjs'

const lookEveryMs = 2000

/**
 * The database of a start: the given one, tried, else the one that comes along, which is stopped at the end and started
 * again when it dies.
 * @param {{ root: string, dataDir: string, databaseUrl: string | null }} settings
 * @param {import('../processes/shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<string>} its address
 */
export async function openDatabase({ root, dataDir, databaseUrl }, shutdown) {
  if (databaseUrl !== null) {
    await step('Trying the PostgreSQL server of DATABASE_URL', () => checkDatabaseUrl(databaseUrl))
    return databaseUrl
  }
  const opening = openEmbeddedDatabase({ root, dataDir })
  // Registered before it runs: a Ctrl-C in the middle waits for the server, then stops it.
  shutdown.onStop(() => stopOnceOpen(opening))
  const database = await step(
    'Starting PostgreSQL',
    () => opening,
    ({ remarks }) => (remarks.length === 0 ? 'done' : remarks.join('; ')),
  )
  const watch = setInterval(() => void revive(database), lookEveryMs)
  shutdown.onStop(() => clearInterval(watch))
  return database.url
}

let isReviving = false

/** @param {import('../postgres/embedded.mjs').EmbeddedDatabase} database */
async function revive(database) {
  if (isReviving || isStillRunning(database.server().process)) return
  isReviving = true
  say('[postgres] ended unexpectedly; starting it again')
  try {
    await database.restart()
    say('[postgres] runs again')
  } catch (error) {
    say(`[postgres] ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    isReviving = false
  }
}
