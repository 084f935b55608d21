import { expect, test } from 'vitest'
import { chooseEncoding, isCompressible } from './encoding.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', 'identity'],
  ['br; q=0.1', 'br'],
  ['identity', 'identity'],
  ['*', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('who accepts %j gets %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding)
})

test.each([
  ['text/html; charset=utf-8', 5_000, true],
  ['application/json; charset=utf-8', 5_000, true],
  ['image/svg+xml', 5_000, true],
  ['text/html', 100, false],
  ['font/woff2', 50_000, false],
  ['image/png', 50_000, false],
])('%s of %i bytes: worth compressing is %s', (type, bytes, worthwhile) => {
  expect(isCompressible(type, bytes)).toBe(worthwhile)
})
