/**
 * PostgreSQL's client is a package: it exists only once the install is done, so it is imported when it is first needed.
 * @param {string} url
 */
async function connect(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // Without a listener, a connection that the server closes would end this process.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/**
 * The address of a database on a server of our own.
 * @param {{ port: number, password: string, database?: string }} where
 */
export function localUrl({ port, password, database = 'postgres' }) {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/**
 * Whether a server of our own takes our password and answers.
 * @param {{ port: number, password: string }} where
 * @returns {Promise<boolean>}
 */
export async function answers(where) {
  try {
    await query(localUrl(where), 'SELECT 1')
    return true
  } catch {
    // Still starting, or not ours: the caller has its own deadline.
    return false
  }
}

/**
 * One statement on a connection of its own.
 * @param {string} url
 * @param {string} sql
 * @param {readonly unknown[]} [values]
 */
export async function query(url, sql, values = []) {
  const client = await connect(url)
  try {
    return await client.query(sql, [...values])
  } finally {
    await client.end()
  }
}

/**
 * Makes a database unless there is one of that name.
 * @param {{ port: number, password: string }} where
 * @param {string} name
 */
export async function ensureDatabase(where, name) {
  const url = localUrl(where)
  const found = await query(url, 'SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (found.rowCount === 0) await query(url, `CREATE DATABASE "${name}"`)
}
