import { expect, test } from 'vitest'
import { takeawayOf } from './share-takeaway.ts'

const row = (label: string, part: number, of: number) => ({ label, part, of })

test.each([
  ['nothing at all', [], 'There is nothing to count yet.'],
  ['only rows of nothing', [row('Visa', 0, 0)], 'There is nothing to count yet.'],
  ['one row', [row('Visa', 1, 4)], 'Visa: 25 % is stated.'],
  ['all alike', [row('Visa', 1, 4), row('Work', 2, 8)], 'Each of them: 25 % is stated.'],
  [
    'different ones',
    [row('Work', 1, 4), row('Visa', 3, 4), row('Support', 0, 4)],
    'Most is stated of Visa (75 %), least of Support (0 %).',
  ],
  [
    'hardly any is not nothing, nearly all is not all',
    [row('Visa', 1, 1000), row('Work', 999, 1000)],
    'Most is stated of Work (over 99 %), least of Visa (under 1 %).',
  ],
])('%s', (_, rows, sentence) => {
  expect(takeawayOf(rows)).toBe(sentence)
})
