import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { query } from '../postgres/connection.mjs'
import { readJsonFile, writePrivateJson } from '../processes/private-file.mjs'
import { runCmsCommand } from './cms-command.mjs'
import { randomPassword } from './secrets.mjs'

/**
 * How the first administrator signs in, as far as it still has to be said.
 * @typedef {{ email: string, password: string | null }} SignIn password null: the one that was given by environment
 */

/**
 * Makes the first administrator when there is no user yet. A generated password is written down before it is used and
 * forgotten once it was shown, so that a start which is killed in between does not lock everybody out.
 * @param {{ root: string, dataDir: string, env: NodeJS.ProcessEnv }} where
 * @param {{ databaseUrl: string, adminEmail: string, adminPassword: string | null }} wanted
 * @returns {Promise<{ signIn: SignIn | null, shown: () => void }>} signIn null: there are users already
 */
export async function makeFirstAdmin(where, { databaseUrl, adminEmail, adminPassword }) {
  const noteFile = join(where.dataDir, 'first-sign-in.json')
  const noted = readNote(noteFile)
  const shown = () => rmSync(noteFile, { force: true })
  if (await hasUsers(databaseUrl)) return { signIn: noted, shown }

  const email = adminPassword === null ? (noted?.email ?? adminEmail) : adminEmail
  const generated = adminPassword === null ? (noted?.password ?? randomPassword()) : null
  if (generated !== null) writePrivateJson(noteFile, { email, password: generated })

  const env = { ...where.env, ADMIN_EMAIL: email, ADMIN_PASSWORD: adminPassword ?? generated ?? '' }
  const output = await runCmsCommand(
    { ...where, env },
    'first-admin',
    'The first administrator could not be made',
  )
  // Somebody else may have made one at this very moment.
  const isNew = /^created$/m.test(output)
  return { signIn: isNew ? { email, password: generated } : null, shown }
}

/** @param {string} databaseUrl */
async function hasUsers(databaseUrl) {
  const { rowCount } = await query(databaseUrl, 'SELECT 1 FROM users LIMIT 1')
  return rowCount !== 0
}

/**
 * @param {string} file
 * @returns {{ email: string, password: string } | null}
 */
function readNote(file) {
  const note = readJsonFile(file)
  if (typeof note?.email !== 'string' || typeof note.password !== 'string') return null
  return { email: note.email, password: note.password }
}
