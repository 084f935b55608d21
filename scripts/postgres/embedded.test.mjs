import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isStillRunning } from '../processes/identity.mjs'
import { root } from '../workspace/root.mjs'
import { query } from './connection.mjs'
import { checkDatabaseUrl } from './database-url.mjs'
import { openEmbeddedDatabase } from './embedded.mjs'
import { readRecord } from './record.mjs'

const isRoot = process.getuid?.() === 0

let home = ''
let dataDir = ''
/** @type {(() => unknown)[]} */
let undos = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(home, 0o755)
  dataDir = join(home, 'data')
  mkdirSync(dataDir)
})
afterEach(async () => {
  for (const undo of undos.splice(0).reverse()) await undo()
  rmSync(home, { recursive: true, force: true })
})

/** @param {{ throwAway?: boolean }} [how] */
async function open({ throwAway = true } = {}) {
  const database = await openEmbeddedDatabase({ root, dataDir, throwAway })
  undos.push(() => database.stop())
  return database
}

/** Starts the server from another process, which is then killed as kill -9 does; the server lives on. */
async function openAndDie() {
  const embedded = join(dirname(fileURLToPath(import.meta.url)), 'embedded.mjs')
  const program = `
    const { openEmbeddedDatabase } = await import(${JSON.stringify(embedded)})
    await openEmbeddedDatabase(${JSON.stringify({ root, dataDir, throwAway: true })})
    process.kill(process.pid, 'SIGKILL')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' })
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
}

describe('the PostgreSQL that comes along', () => {
  test('is a UTF-8 database that only takes its own random password, and stops cleanly', async () => {
    const database = await open()
    const { rows } = await query(database.url, 'SHOW server_encoding')
    expect(rows).toEqual([{ server_encoding: 'UTF8' }])
    await expect(checkDatabaseUrl(withPassword(database.url, 'guess'))).rejects.toThrow(
      'refuses the user "postgres" with this password',
    )
    await expect(checkDatabaseUrl(database.url.replace(/evenkeel$/, 'other'))).rejects.toThrow(
      'has no database "other"',
    )
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600)

    expect(await database.stop()).toBe(true)
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('keeps its data, its password and its port from one start to the next', async () => {
    const first = await open()
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    const second = await open()
    expect(second.url).toBe(first.url)
    expect((await query(second.url, 'SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }])
  })

  test('takes over the server that a killed start left running', async () => {
    await openAndDie()
    const database = await open()
    expect(database.server().adopted).toBe(true)
    expect((await query(database.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await database.stop()
    expect(isStillRunning(database.server().process)).toBe(false)
  })

  test('loses nothing when the server itself was killed', async () => {
    const first = await open({ throwAway: false })
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    process.kill(first.server().process.pid, 'SIGKILL')
    const second = await open()
    expect(second.server().adopted).toBe(false)
    expect((await query(second.url, 'SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }])
  })

  test('is not fooled by a stale pid file whose number now belongs to another program', async () => {
    const first = await open()
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n')
    await first.stop()
    writeFileSync(pidFile, [String(process.pid), ...rest].join('\n'))
    const second = await open()
    expect(second.server().process.pid).not.toBe(process.pid)
    expect((await query(second.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  test('begins again where making the cluster was cut off', async () => {
    mkdirSync(join(dataDir, 'postgres.new'))
    writeFileSync(join(dataDir, 'postgres.new', 'half'), '')
    const database = await open()
    expect((await query(database.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false)
  })

  test('keeps aside data whose password is lost', async () => {
    await (await open()).stop()
    rmSync(join(dataDir, 'postgres.json'))
    const database = await open()
    expect(database.remarks.join()).toContain('whose password is lost was kept in')
  })

  test.runIf(isRoot)(
    'runs as root in a folder that nobody else can enter, under a strict umask',
    async () => {
      chmodSync(home, 0o700)
      const umask = process.umask(0o077)
      undos.push(() => process.umask(umask))
      const database = await open()
      const base = readRecord(dataDir)?.base ?? ''
      undos.unshift(() => rmSync(base, { recursive: true, force: true }))
      expect(base).toMatch(/evenkeel\/[0-9a-f]{16}$/)
      expect(database.remarks.join()).toContain(`other users cannot enter ${home}`)
      expect(existsSync(join(dataDir, 'postgres'))).toBe(false)
      expect((await query(database.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    },
  )

  test.runIf(isRoot)('as root leaves the server to an account without rights', async () => {
    const database = await open()
    const { uid } = statSync(`/proc/${database.server().process.pid}`)
    expect(uid).not.toBe(0)
  })
})

test.each([
  ['postgres://ada:s3cret@127.0.0.1:1/evenkeel', 'nothing listens on 127.0.0.1:1'],
  ['postgres://ada:s3cret@database.invalid/evenkeel', 'there is no host named "database.invalid"'],
])('a DATABASE_URL that does not work is explained without its password: %s', async (url, words) => {
  await expect(checkDatabaseUrl(url)).rejects.toThrow(words)
  await expect(checkDatabaseUrl(url)).rejects.not.toThrow('s3cret')
})

/**
 * @param {string} url
 * @param {string} password
 */
function withPassword(url, password) {
  const address = new URL(url)
  address.password = password
  return address.href
}
