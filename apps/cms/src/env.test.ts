import { describe, expect, it } from 'vitest'
import { EnvError, readEnv, readFirstAdministrator } from './env.ts'

const whole = {
  DATABASE_URL: 'postgres://me@127.0.0.1/evenkeel',
  PAYLOAD_SECRET: 'x'.repeat(32),
  REPORTS_SECRET: 'y'.repeat(32),
}

describe('the environment of the cms', () => {
  it('needs a database and its secrets; the rest has defaults', () => {
    expect(readEnv(whole)).toMatchObject({
      CMS_PORT: 3001,
      CMS_URL: 'http://127.0.0.1:3001',
      DATA_DIR: '.data',
    })
  })

  it('sends e-mail where a server and a sender are given, and none otherwise', () => {
    expect(readEnv(whole).mail).toBeUndefined()
    const given = { ...whole, SMTP_URL: 'smtps://me:word@mail.example.org', MAIL_FROM: 'desk@example.org' }
    expect(readEnv(given).mail).toEqual({ smtpUrl: given.SMTP_URL, from: given.MAIL_FROM })
  })

  it('takes the public address without its path', () => {
    expect(readEnv({ ...whole, CMS_URL: 'https://cms.example.org/' }).CMS_URL).toBe('https://cms.example.org')
  })

  it.each([
    ['no database', { DATABASE_URL: undefined }, 'DATABASE_URL is missing'],
    ['an empty database address', { DATABASE_URL: '' }, 'DATABASE_URL is missing'],
    [
      'another kind of database',
      { DATABASE_URL: 'mysql://localhost/x' },
      'DATABASE_URL must begin with postgres',
    ],
    ['no secret', { PAYLOAD_SECRET: undefined }, 'PAYLOAD_SECRET is missing'],
    ['a short secret', { PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET is too short'],
    ['no secret for reports', { REPORTS_SECRET: '' }, 'REPORTS_SECRET is missing'],
    ['a short secret for reports', { REPORTS_SECRET: 'short' }, 'REPORTS_SECRET is too short'],
    [
      'a mail server that is none',
      { SMTP_URL: 'mail.example.org' },
      'SMTP_URL must be the address of a mail server',
    ],
    ['a mail server and no sender', { SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM is missing'],
    ['a sender and no mail server', { MAIL_FROM: 'desk@example.org' }, 'SMTP_URL is missing'],
    [
      'a sender that is no address',
      { SMTP_URL: 'smtp://m.example.org', MAIL_FROM: 'desk' },
      'MAIL_FROM must be',
    ],
    ['a number of proxies that is none', { TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be a number'],
    ['a port that is none', { CMS_PORT: '99999' }, 'CMS_PORT'],
    ['a public address that is none', { CMS_URL: 'cms.example.org' }, 'CMS_URL must be an address'],
  ])('with %s it says so by the name of the variable', (_what, over, words) => {
    expect(() => readEnv({ ...whole, ...over })).toThrow(EnvError)
    expect(() => readEnv({ ...whole, ...over })).toThrow(words)
  })

  it.each([
    [{ ADMIN_PASSWORD: 'long-enough-password' }, 'ADMIN_EMAIL'],
    [{ ADMIN_EMAIL: 'a@example.org', ADMIN_PASSWORD: 'short' }, 'ADMIN_PASSWORD is too short'],
  ])('makes no first administrator from %j', (given, words) => {
    expect(() => readFirstAdministrator(given)).toThrow(words)
  })
})
