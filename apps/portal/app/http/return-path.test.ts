import { expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

const portalUrl = 'https://portal.example'

test.each([
  ['/', '/'],
  ['/programs?visa=j-1&page=2#list', '/programs?visa=j-1&page=2#list'],
  ['/a/../b', '/b'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['https://portal.example/programs', '/'],
  ['javascript:alert(1)', '/'],
  ['programs', '/'],
  ['', '/'],
  [`/${'a'.repeat(2_000)}`, '/'],
  [null, '/'],
  [new File([], 'x'), '/'],
])('%j leads to %s', (wanted, path) => {
  expect(returnPath(wanted, portalUrl)).toBe(path)
  expect(new URL(returnPath(wanted, portalUrl), portalUrl).origin).toBe(portalUrl)
})
