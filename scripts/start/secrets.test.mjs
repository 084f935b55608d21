import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomPassword, secretsFor } from './secrets.mjs'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const nothingGiven = { payloadSecret: null, previewSecret: null }

test('are made once, long, apart from each other, and readable by their owner only', () => {
  const made = secretsFor({ dataDir, ...nothingGiven })
  expect(made.payloadSecret.length).toBeGreaterThanOrEqual(32)
  expect(made.previewSecret).not.toBe(made.payloadSecret)
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(secretsFor({ dataDir, ...nothingGiven })).toEqual(made)
})

test('given ones win and are not written down', () => {
  const given = 'given-'.repeat(6)
  expect(secretsFor({ dataDir, payloadSecret: given, previewSecret: null }).payloadSecret).toBe(given)
  expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).not.toContain(given)
})

test('a generated password is never the same and can be read aloud', () => {
  const passwords = Array.from({ length: 50 }, randomPassword)
  expect(new Set(passwords).size).toBe(50)
  for (const password of passwords) expect(password).toMatch(/^[a-zA-Z2-9]{5}(-[a-zA-Z2-9]{5}){3}$/)
  expect(passwords.join('')).not.toMatch(/[lIO01]/)
})
