import { isAbsolute, join } from 'node:path'
import { parseDatabaseUrl } from '../postgres/database-url.mjs'
import { UserError } from '../processes/user-error.mjs'

/**
 * What a person can choose about a start, checked.
 * @typedef {object} Settings
 * @property {'production' | 'development'} mode development reloads while the code is edited
 * @property {number} portalPort
 * @property {number} cmsPort
 * @property {string} dataDir absolute
 * @property {string | null} databaseUrl null: the PostgreSQL that comes along
 * @property {string} adminEmail
 * @property {string | null} adminPassword null: make one if it is needed
 * @property {string | null} payloadSecret null: make one
 * @property {string | null} previewSecret null: make one
 * @property {string | null} reportsSecret null: make one
 * @property {string} portalUrl
 * @property {string} cmsUrl
 */

const shortestSecret = 32
const shortestPassword = 12

/**
 * @param {Record<string, string | undefined>} env
 * @param {{ root: string, dev: boolean }} start
 * @returns {Settings}
 * @throws {UserError} naming the variable
 */
export function readSettings(env, { root, dev }) {
  const portalPort = readPort(env, 'PORTAL_PORT', 3000)
  const cmsPort = readPort(env, 'CMS_PORT', 3001)
  if (portalPort === cmsPort) {
    throw new UserError(`PORTAL_PORT and CMS_PORT are both ${cmsPort}: give them two different ports.`)
  }
  const databaseUrl = given(env, 'DATABASE_URL')
  if (databaseUrl !== null) parseDatabaseUrl(databaseUrl)
  const payloadSecret = readSecret(env, 'PAYLOAD_SECRET')
  const reportsSecret = readSecret(env, 'REPORTS_SECRET')
  if (env.NODE_ENV === 'production' && databaseUrl !== null) {
    refuseUnshared('PAYLOAD_SECRET', payloadSecret, 'people would be signed out at random')
    refuseUnshared('REPORTS_SECRET', reportsSecret, 'what readers report would be turned away at random')
  }
  return {
    mode: dev ? 'development' : 'production',
    portalPort,
    cmsPort,
    dataDir: readDataDir(env, root),
    databaseUrl,
    adminEmail: readEmail(env),
    adminPassword: readPassword(env),
    payloadSecret,
    previewSecret: readSecret(env, 'PREVIEW_SECRET'),
    reportsSecret,
    portalUrl: readAddress(env, 'PORTAL_URL', portalPort),
    cmsUrl: readAddress(env, 'CMS_URL', cmsPort),
  }
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 */
function given(env, name) {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? null : value
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 * @param {number} usual
 */
function readPort(env, name, usual) {
  const text = given(env, name)
  if (text === null) return usual
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65535) return port
  throw new UserError(
    `${name} is "${text}", which is not a port: give a whole number from 1 to 65535, ${usual} for example.`,
  )
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} root
 */
function readDataDir(env, root) {
  const path = given(env, 'DATA_DIR') ?? '.data'
  return isAbsolute(path) ? path : join(root, path)
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 */
function readSecret(env, name) {
  const secret = given(env, name)
  if (secret === null || secret.length >= shortestSecret) return secret
  throw new UserError(
    `${name} has ${secret.length} characters; it needs ${shortestSecret} or more. Make one with: openssl rand -base64 48`,
  )
}

/**
 * @param {string} name
 * @param {string | null} secret
 * @param {string} consequence
 */
function refuseUnshared(name, secret, consequence) {
  if (secret !== null) return
  throw new UserError(
    `${name} is not set. In production with a DATABASE_URL it has to be given, the same on every machine, or ` +
      `${consequence}. Make one with: openssl rand -base64 48`,
  )
}

/** @param {Record<string, string | undefined>} env */
function readEmail(env) {
  const email = given(env, 'ADMIN_EMAIL') ?? 'admin@example.org'
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return email
  throw new UserError(`ADMIN_EMAIL is "${email}", which is not an e-mail address.`)
}

/** @param {Record<string, string | undefined>} env */
function readPassword(env) {
  const password = given(env, 'ADMIN_PASSWORD')
  if (password === null || password.length >= shortestPassword) return password
  throw new UserError(`ADMIN_PASSWORD is too short: use ${shortestPassword} characters or more.`)
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 * @param {number} port
 */
function readAddress(env, name, port) {
  const address = given(env, name) ?? `http://localhost:${port}`
  const isWeb = URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)
  if (isWeb) return address.replace(/\/+$/, '')
  throw new UserError(
    `${name} is "${address}", which is not a web address: write it as https://portal.example.org`,
  )
}
