import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomPassword, secretsFor } from './secrets.mjs'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const nothingGiven = { payloadSecret: null, previewSecret: null, reportsSecret: null }

test('are made once, long, apart from each other, and readable by their owner only', () => {
  const made = secretsFor({ dataDir, ...nothingGiven })
  expect(made.payloadSecret.length).toBeGreaterThanOrEqual(32)
  expect(new Set(Object.values(made)).size).toBe(3)
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(secretsFor({ dataDir, ...nothingGiven })).toEqual(made)
})

test('one that a later release needs is made beside those that are there', () => {
  const made = secretsFor({ dataDir, ...nothingGiven })
  const file = join(dataDir, 'secrets.json')
  const { REPORTS_SECRET: _new, ...older } = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify(older))
  const next = secretsFor({ dataDir, ...nothingGiven })
  expect(next).toEqual({ ...made, reportsSecret: next.reportsSecret })
  expect(next.reportsSecret).not.toBe(made.reportsSecret)
  expect(secretsFor({ dataDir, ...nothingGiven })).toEqual(next)
})

test('given ones win and are not written down', () => {
  const given = 'given-'.repeat(6)
  expect(secretsFor({ dataDir, ...nothingGiven, payloadSecret: given }).payloadSecret).toBe(given)
  expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).not.toContain(given)
})

test('a generated password is never the same and can be read aloud', () => {
  const passwords = Array.from({ length: 50 }, randomPassword)
  expect(new Set(passwords).size).toBe(50)
  for (const password of passwords) expect(password).toMatch(/^[a-zA-Z2-9]{5}(-[a-zA-Z2-9]{5}){3}$/)
  expect(passwords.join('')).not.toMatch(/[lIO01]/)
})
