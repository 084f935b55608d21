import { errorCode, UserError } from '../processes/user-error.mjs'
import { query } from './connection.mjs'

/**
 * Tries a DATABASE_URL that somebody gave, and says in words what is wrong with it. Its password is never repeated.
 * @param {string} url
 * @throws {UserError}
 */
export async function checkDatabaseUrl(url) {
  const address = parseDatabaseUrl(url)
  try {
    await query(url, 'SELECT 1')
  } catch (error) {
    throw new UserError(`DATABASE_URL does not work: ${problemWords(error, address)}`)
  }
}

/**
 * @param {string} url
 * @returns {URL}
 * @throws {UserError}
 */
export function parseDatabaseUrl(url) {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address === null || !['postgres:', 'postgresql:'].includes(address.protocol)) {
    throw new UserError(
      'DATABASE_URL is not a PostgreSQL address. It looks like postgres://name:password@host:5432/database; ' +
        'signs such as @ / : # in the password are written as %40 %2F %3A %23.\n' +
        'Leave it unset to use the PostgreSQL that comes along.',
    )
  }
  return address
}

/**
 * @param {unknown} error
 * @param {URL} address
 */
function problemWords(error, address) {
  const server = `${address.hostname || 'localhost'}:${address.port || '5432'}`
  const database = decodeURIComponent(address.pathname.slice(1))
  const user = decodeURIComponent(address.username)
  const code = errorCode(error)
  if (code === 'ECONNREFUSED')
    return `nothing listens on ${server}. Is the server started, and is that its port?`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no host named "${address.hostname}".`
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'ETIMEDOUT')
    return `${server} cannot be reached.`
  if (code === '28P01' || code === '28000') return `${server} refuses the user "${user}" with this password.`
  if (code === '3D000') {
    return `${server} has no database "${database}". Make it first: createdb -h ${address.hostname} -U ${user} ${database}`
  }
  if (code === '57P03') return `${server} is still starting. Try again in a moment.`
  if (code === '53300') return `${server} has no connection left for us.`
  const words = error instanceof Error ? error.message : 'unknown reason'
  return `${server} says: ${withoutPassword(words, address)}`
}

/**
 * @param {string} words
 * @param {URL} address
 */
function withoutPassword(words, address) {
  const secrets = [address.password, decodeURIComponent(address.password)].filter((secret) => secret !== '')
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), words)
}
