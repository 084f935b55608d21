import { expect, test } from 'vitest'
import { pastLastPage } from './past-last-page.ts'

test.each([
  [1, 1, []],
  [3, 3, []],
  [99, 3, ['There is no page 99 of these results; this is page 3, the last one.']],
  [2, 1, ['There is no page 2 of these results; this is the only one.']],
  [99_999, 3, ['There is no page 99,999 of these results; this is page 3, the last one.']],
])('page %i where page %i is given', (asked, page, notes) => {
  expect(pastLastPage(asked, { page })).toEqual(notes)
})
