import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from '../postgres/free-port.mjs'
import { root } from '../workspace/root.mjs'
import { takeLock } from './lock.mjs'

let dataDir = ''
let ports = { PORTAL_PORT: '', CMS_PORT: '' }

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'start-'))
  ports = { PORTAL_PORT: String(await freePort()), CMS_PORT: String(await freePort()) }
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/**
 * Runs the start command as a person would, to its end.
 * @param {Record<string, string>} env
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function start(env, args = []) {
  return new Promise((resolve) => {
    const options = {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, ...ports, ...env },
    }
    execFile(
      process.execPath,
      [join(root, 'scripts/start.mjs'), ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr })
      },
    )
  })
}

test('--help names every variable and the way out', async () => {
  const { code, output } = await start({}, ['--help'])
  expect(code).toBe(0)
  for (const name of [
    'PORTAL_PORT',
    'CMS_PORT',
    'DATA_DIR',
    'DATABASE_URL',
    'ADMIN_EMAIL',
    'ADMIN_PASSWORD',
    'Ctrl-C',
  ]) {
    expect(output).toContain(name)
  }
})

test('an option that does not exist is refused', async () => {
  expect(await start({}, ['--prot=1'])).toEqual({
    code: 1,
    output: 'There is no option "--prot=1". npm start -- --help lists what there is.\n',
  })
})

test.each(/** @type {const} */ (['PORTAL_PORT', 'CMS_PORT']))(
  'a taken %s is named, with the way out',
  async (name) => {
    const other = createServer()
    await new Promise((resolve) => other.listen(Number(ports[name]), () => resolve(null)))
    const { code, output } = await start({})
    other.close()
    expect(code).toBe(1)
    expect(output).toContain(`Port ${ports[name]}`)
    expect(output).toContain('is already taken by another program')
    expect(output).toMatch(new RegExp(`${name}=\\d+ npm start`))
  },
)

test('a DATABASE_URL where nothing listens is explained without its password', async () => {
  const { code, output } = await start({ DATABASE_URL: 'postgres://ada:s3cret@127.0.0.1:1/evenkeel' })
  expect(code).toBe(1)
  expect(output).toContain('DATABASE_URL does not work: nothing listens on 127.0.0.1:1')
  expect(output).not.toContain('s3cret')
})

test('production with a database of one’s own and no secret is refused', async () => {
  const { code, output } = await start({
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://ada@127.0.0.1:1/evenkeel',
  })
  expect(code).toBe(1)
  expect(output).toContain('PAYLOAD_SECRET is not set')
})

test('a second start from the same DATA_DIR says that the first one runs', async () => {
  const release = takeLock(dataDir)
  const { code, output } = await start({})
  release()
  expect(code).toBe(1)
  expect(output).toContain(`already running from ${dataDir} (process ${process.pid})`)
})

test('a DATA_DIR with a file in its way is named', async () => {
  const { code, output } = await start({ DATA_DIR: join(root, 'package.json') })
  expect(code).toBe(1)
  expect(output).toContain('but a file is in the way. Set DATA_DIR to another folder.')
})
