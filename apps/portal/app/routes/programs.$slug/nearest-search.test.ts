import { buildSearchIndex } from '@evenkeel/domain'
import { buildListing } from '@evenkeel/domain/testing'
import { expect, test } from 'vitest'
import { questionLetter } from './question-letter.ts'
import { nearestSearch, searchIn } from './nearest-search.ts'

const index = buildSearchIndex([buildListing()], '2026-11-23')

test.each([
  ['harbor-hospital-clinical-informatics', { q: 'harbor hospital', total: 1 }],
  ['harbor-hospital-fellowship-2', { q: 'harbor hospital', total: 1 }],
  ['harbor-school-of-medicine', { q: 'harbor', total: 1 }],
  ['<b>harbor</b>', { q: 'harbor', total: 1 }],
  ['elsewhere-hospital', null],
  ['fellowship', null],
])('%s leads to the search for %j', (slug, expected) => {
  expect(nearestSearch(index, slug)).toEqual(expected)
})

test.each([[null], ['words'], [{ q: 1, total: 1 }], [{ q: 'harbor' }]])('%j carries no search', (data) => {
  expect(searchIn(data)).toBeNull()
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
