import { expect, test } from 'vitest'
import { isSameQuery } from './program-address.ts'

test.each([
  ['h1b=sponsors&sort=place', '/programs?h1b=sponsors&sort=place', true],
  ['q=o%27hara+%7E', "/programs?q=o'hara+~", true],
  ['q=two%20words', '/programs?q=two+words', true],
  ['', '/programs', true],
  ['sort=place&h1b=sponsors', '/programs?h1b=sponsors&sort=place', false],
  ['h1b=sponsors&utm_source=letter', '/programs?h1b=sponsors', false],
  ['page=1', '/programs', false],
])('“%s” is %s: %s', (query, href, expected) => {
  expect(isSameQuery(new URLSearchParams(query), href)).toBe(expected)
})
