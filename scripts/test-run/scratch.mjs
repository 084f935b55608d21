import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostmaster } from '../postgres/postmaster.mjs'
import { stopServer } from '../postgres/server.mjs'
import { stopLeftovers } from '../processes/run-record.mjs'
import { takeLock } from '../start/lock.mjs'
import { UserError } from '../processes/user-error.mjs'

const prefix = 'evenkeel-test-'

/**
 * A folder for everything that a test run leaves: its database, its logs, its reports. Never the DATA_DIR of npm start.
 * @returns {{ folder: string, remove: () => void }}
 */
export function makeScratch() {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  // As root the database runs under another account, which has to pass through here.
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  mkdirSync(join(folder, 'logs'))
  const release = takeLock(folder)
  return {
    folder,
    remove() {
      release()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Clears away what killed test runs of this user left: running processes first, then their folders. */
export async function sweepScratch() {
  const abandoned = readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(tmpdir(), name))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.())
  for (const folder of abandoned) {
    if (!isAbandoned(folder)) continue
    await stopLeftovers(folder)
    const postmaster = findPostmaster(join(folder, 'postgres'))
    if (postmaster.state === 'running') await stopServer({ ...postmaster, adopted: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    takeLock(folder)()
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}
