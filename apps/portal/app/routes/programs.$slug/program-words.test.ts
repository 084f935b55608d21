import { expect, test } from 'vitest'
import { questionLetter } from './question-letter.ts'
import { wordsOfAddress } from './words-of-address.ts'

test.each([
  ['harbor-hospital-clinical-informatics', 'harbor hospital'],
  ['university-of-iowa-fellowship-2', 'university iowa'],
  ['fellowship', ''],
  ['<b>harbor</b>', 'harbor'],
  ['a-b-c', ''],
  ['one-two-three-four-five-six-seven', 'one two three four five'],
])('%s was probably meant to be “%s”', (slug, expected) => {
  expect(wordsOfAddress(slug)).toBe(expected)
})

test('the letter numbers every question and survives as an address', () => {
  const question = { key: 'j1', label: 'J-1', question: 'Is J-1 & H-1B fine?', status: 'unknown' as const }
  const letter = questionLetter('Harbor, Fellowship', [
    { group: 'visa', label: 'Visa', questions: [question] },
    { group: 'work', label: 'Work', questions: [{ ...question, question: 'How many nights?' }] },
  ])
  const params = new URL(letter).searchParams
  expect(params.get('subject')).toBe('Questions about Harbor, Fellowship')
  expect(params.get('body')).toContain('1. Is J-1 & H-1B fine?\r\n2. How many nights?')
})
