import { expect, test } from 'vitest'
import { entityTag, matchesTag } from './entity-tag.ts'

test('parts that run together differently have different tags', () => {
  expect(entityTag(['a', 'bc'])).not.toBe(entityTag(['ab', 'c']))
  expect(entityTag(['a', 'b'])).toBe(entityTag(['a', 'b']))
  expect(entityTag(['a'])).toMatch(/^W\/"[\w-]{27}"$/)
})

test.each([
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['"b"', false],
  ['*', false],
  ['', false],
  [undefined, false],
])('If-None-Match: %s names W/"a": %s', (header, names) => {
  expect(matchesTag(header, 'W/"a"')).toBe(names)
})
