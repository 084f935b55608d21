import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.mjs'

/** @param {Record<string, string>} env */
const read = (env) => readSettings(env, { root: '/checkout', dev: false })

const url = 'postgres://ada:s3cret@db.example.org/evenkeel'
const secret = 'x'.repeat(32)

test('nothing set: ports 3000 and 3001, data in the checkout, everything else made or found', () => {
  expect(read({})).toEqual({
    mode: 'production',
    portalPort: 3000,
    cmsPort: 3001,
    dataDir: '/checkout/.data',
    databaseUrl: null,
    adminEmail: 'admin@example.org',
    adminPassword: null,
    payloadSecret: null,
    previewSecret: null,
    reportsSecret: null,
    portalUrl: 'http://localhost:3000',
    cmsUrl: 'http://localhost:3001',
  })
})

test('an empty variable counts as unset', () => {
  expect(read({ PORTAL_PORT: '', DATABASE_URL: ' ', ADMIN_PASSWORD: '' })).toEqual(read({}))
})

test('addresses follow the ports unless they are given', () => {
  expect(read({ PORTAL_PORT: '8080' }).portalUrl).toBe('http://localhost:8080')
  expect(read({ PORTAL_URL: 'https://portal.example.org/' }).portalUrl).toBe('https://portal.example.org')
})

describe('what cannot be right is refused, naming the variable', () => {
  test.each([
    [{ PORTAL_PORT: 'abc' }, 'PORTAL_PORT is "abc"'],
    [{ CMS_PORT: '0' }, 'CMS_PORT is "0"'],
    [{ CMS_PORT: '65536' }, 'CMS_PORT is "65536"'],
    [{ PORTAL_PORT: '3001' }, 'PORTAL_PORT and CMS_PORT are both 3001'],
    [{ DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL is not a PostgreSQL address'],
    [{ DATABASE_URL: 'evenkeel' }, 'DATABASE_URL is not a PostgreSQL address'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET has 5 characters; it needs 32'],
    [{ PREVIEW_SECRET: 'short' }, 'PREVIEW_SECRET has 5 characters; it needs 32'],
    [{ REPORTS_SECRET: 'short' }, 'REPORTS_SECRET has 5 characters; it needs 32'],
    [{ ADMIN_EMAIL: 'nobody' }, 'ADMIN_EMAIL is "nobody"'],
    [{ ADMIN_PASSWORD: 'hunter2' }, 'ADMIN_PASSWORD is too short'],
    [{ PORTAL_URL: 'portal.example.org' }, 'PORTAL_URL is "portal.example.org"'],
    [{ CMS_URL: 'ftp://cms.example.org' }, 'CMS_URL is "ftp://cms.example.org"'],
    [{ NODE_ENV: 'production', DATABASE_URL: url }, 'PAYLOAD_SECRET is not set'],
    [{ NODE_ENV: 'production', DATABASE_URL: url, PAYLOAD_SECRET: secret }, 'REPORTS_SECRET is not set'],
  ])('%o', (env, words) => {
    expect(() => read(env)).toThrow(words)
  })

  test('no message repeats a password or a secret', () => {
    expect(() => read({ ADMIN_PASSWORD: 'hunter2' })).not.toThrow('hunter2')
    expect(() => read({ DATABASE_URL: 'mysql://ada:s3cret@b/c' })).not.toThrow('s3cret')
  })
})

test('in production with a database of one’s own given secrets are taken', () => {
  const given = { NODE_ENV: 'production', DATABASE_URL: url, PAYLOAD_SECRET: secret, REPORTS_SECRET: secret }
  expect(read(given)).toMatchObject({ payloadSecret: secret, reportsSecret: secret })
})

test('in production with the PostgreSQL that comes along a secret is made', () => {
  expect(read({ NODE_ENV: 'production' }).payloadSecret).toBeNull()
})
