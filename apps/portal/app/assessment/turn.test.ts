import { instrument, parseSnapshot } from '@evenkeel/domain'
import { describe, expect, test } from 'vitest'
import { wholeSnapshot } from '../../testing/whole-snapshot.ts'
import { choicesOf } from './choices.ts'
import { emptySheet, type Sheet } from './sheet.ts'
import { minutesFor, stepsFor } from './steps.ts'
import { nextPage } from './turn.ts'

const choices = choicesOf(parseSnapshot(wholeSnapshot()))
const turn = (shown: string, go: string, sheet: Sheet = emptySheet, isChange = false) =>
  nextPage({ sheet, shown, go, isChange }, choices)
const first = `item-${instrument.items[0]?.id ?? ''}`
const second = `item-${instrument.items[1]?.id ?? ''}`

test.each<[string, string, string, Sheet, string]>([
  ['on, though nothing was said about the situation', 'situation', 'next', {}, first],
  ['on after an answer', first, 'next', { [first]: ['3'] }, second],
  ['not on without an answer', first, 'next', {}, first],
  ['on by skipping', first, 'skip', {}, second],
  ['back without an answer', first, 'back', {}, 'situation'],
  ['back from the first page to itself', 'situation', 'back', {}, 'situation'],
  ['to the check at any time', first, 'check', { [first]: ['3'] }, 'check'],
  ['from the check to what is to be changed', 'check', 'to:week', {}, 'week'],
  ['from the last page to the check', 'paths', 'next', {}, 'check'],
  ['not on with hours that cannot be', 'week', 'next', { 'hours-clinical': ['x'] }, 'week'],
  ['back with hours that cannot be', 'week', 'back', { 'hours-clinical': ['x'] }, 'item-being-yourself'],
  ['nowhere for a step that there is not', 'week', 'to:nowhere', {}, 'week'],
  ['to the first page from a step that there is not', 'nowhere', 'whatever', {}, 'situation'],
])('the way leads %s', (_name, shown, go, sheet, step) => {
  expect(turn(shown, go, sheet).step.id).toBe(step)
})

describe('a change from the check page', () => {
  test('leads back there', () => {
    expect(turn('check', `to:${first}`)).toMatchObject({ isChange: true, step: { id: first } })
    for (const go of ['next', 'skip', 'back'])
      expect(turn(first, go, { [first]: ['4'] }, true).step.id).toBe('check')
  })

  test('is held up by what cannot be used, and stays a change', () => {
    expect(turn('week', 'next', { nights: ['99'] }, true)).toMatchObject({
      step: { id: 'week' },
      isChange: true,
      problems: [{ field: 'nights' }],
    })
  })
})

test('a page that is shown again stays what it was, and complains of nothing', () => {
  expect(turn(first, 'stay', {}, true)).toMatchObject({ step: { id: first }, isChange: true, problems: [] })
  expect(turn(first, 'stay')).toMatchObject({ step: { id: first }, isChange: false })
  expect(turn('check', 'stay', {}, true)).toMatchObject({ step: { id: 'check' }, isChange: false })
})

test('skipping forgets what was said on the page, and nothing else', () => {
  expect(turn(first, 'skip', { [first]: ['1'], visa: ['j-1'] }).sheet).toEqual({ visa: ['j-1'] })
})

test('problems of other pages wait for the check', () => {
  const sheet = { nights: ['99'], [first]: ['2'] }
  expect(turn(first, 'next', sheet).problems).toEqual([])
  expect(turn(first, 'check', sheet).problems).toMatchObject([{ field: 'nights' }])
})

test('who needs no appointments is not asked about them', () => {
  const ids = (visa: 'citizen' | 'j-1') => stepsFor({ stage: null, visa }).map(({ id }) => id)
  expect(ids('j-1')).toContain('item-appointments')
  expect(ids('citizen')).not.toContain('item-appointments')
  expect(turn('item-known-ahead', 'skip', { visa: ['citizen'] }).step.id).toBe('item-family-dates')
})

test('the time that is promised grows with the questions', () => {
  expect(minutesFor(stepsFor({ stage: null, visa: null }))).toBe(14)
})
