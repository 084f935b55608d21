import { expect, it } from 'vitest'
import { addressOf } from './address-of.ts'

it.each([
  ['203.0.113.7', 0, '203.0.113.7'],
  ['203.0.113.7', 1, '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7', 1, '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
  ['6.6.6.6', 2, 'unknown'],
  ['', 0, 'unknown'],
])('of “%s” behind %i proxies is %s', (seen, proxies, address) => {
  expect(addressOf(new Headers({ 'x-forwarded-for': seen }), proxies)).toBe(address)
})
