import { expect, test } from 'vitest'
import { keptWords } from './kept-words.ts'

const open = (label: string, count: number) => ({ facet: label, label, count })

test.each([
  [0, 5, [], null],
  [
    1,
    1,
    [open('State', 1)],
    'It does not say everything that is asked here; it is kept. Not said: State by 1.',
  ],
  [
    2,
    2,
    [open('State', 2)],
    'None of them says everything that is asked here; they are kept. Not said: State by 2.',
  ],
  [
    1,
    3,
    [open('State', 1)],
    '1 of them does not say everything that is asked here; it is kept. Not said: State by 1.',
  ],
  [
    3,
    9,
    [open('J-1', 3), open('State', 1)],
    '3 of them do not say everything that is asked here; they are kept. Not said: J-1 by 3, State by 1.',
  ],
])('%i of %i kept', (kept, total, by, words) => {
  expect(keptWords(kept, total, by)).toBe(words)
})
