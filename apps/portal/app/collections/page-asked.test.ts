import { expect, test } from 'vitest'
import { pageAsked } from './page-asked.ts'

test.each([
  [null, 1],
  ['', 1],
  ['1', 1],
  ['7', 7],
  ['0', 1],
  ['-2', 1],
  ['2.5', 1],
  ['1e3', 1],
  ['999999', 1],
  ['banana', 1],
])('%j asks for page %i', (text, page) => {
  expect(pageAsked(text)).toBe(page)
})
