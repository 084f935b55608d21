import { checkDatabaseUrl } from '../postgres/database-url.mjs'
import { openEmbeddedDatabase } from '../postgres/embedded.mjs'
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
  return step('Starting PostgreSQL', async (note) => {
    const database = await openEmbeddedDatabase({ root, dataDir })
    shutdown.onStop(() => database.stop())
    const watch = setInterval(() => void revive(database), lookEveryMs)
    shutdown.onStop(() => clearInterval(watch))
    note(database.remarks.length === 0 ? 'done' : database.remarks.join('; '))
    return database.url
  })
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
