import { isAbsolute } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkoutFolder } from './checkout.ts'
import { readEnv } from './env.ts'

describe('the environment', () => {
  test('needs nothing to be set', () => {
    const env = readEnv({})
    expect(env).toMatchObject({
      NODE_ENV: 'production',
      PORTAL_PORT: 3000,
      PORTAL_URL: 'http://localhost:3000',
      SNAPSHOT_URL: 'http://127.0.0.1:3001/api/snapshot',
      SNAPSHOT_INTERVAL_MS: 3000,
      TRUST_PROXY: 0,
      REPORTS_URL: 'http://127.0.0.1:3001/api/reader-reports/receive',
    })
    expect(env.CMS_URL).toBeUndefined()
    expect(env.DATA_DIR).toBe(`${checkoutFolder}/.data/portal`)
  })

  test('takes what is set, and empty for unset', () => {
    const env = readEnv({
      PORTAL_PORT: '8080',
      PORTAL_URL: 'https://portal.example/',
      CMS_URL: '',
      DATA_DIR: '/var/x',
      SNAPSHOT_URL: 'https://cms.example/api/snapshot',
    })
    expect(env.REPORTS_URL).toBe('https://cms.example/api/reader-reports/receive')
    expect(env).toMatchObject({ PORTAL_PORT: 8080, PORTAL_URL: 'https://portal.example', DATA_DIR: '/var/x' })
    expect(isAbsolute(readEnv({ DATA_DIR: 'here' }).DATA_DIR)).toBe(true)
  })

  test.each([
    ['PORTAL_PORT', 'abc'],
    ['PORTAL_PORT', '0'],
    ['PORTAL_PORT', '65536'],
    ['PORTAL_URL', 'portal.example'],
    ['CMS_URL', 'ftp://cms.example'],
    ['SNAPSHOT_URL', 'nowhere'],
    ['SNAPSHOT_INTERVAL_MS', '-1'],
    ['TRUST_PROXY', 'yes'],
    ['SECURITY_CONTACT', 'me'],
    ['NODE_ENV', 'staging'],
    ['REPORTS_SECRET', 'short'],
    ['REPORTS_URL', 'nowhere'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`environment is not right:\\n {2}${name} `))
  })

  test('names everything that is wrong at once', () => {
    expect(() => readEnv({ PORTAL_PORT: 'x', PORTAL_URL: 'y' })).toThrow(/PORTAL_PORT .*\n.*PORTAL_URL /)
  })
})
