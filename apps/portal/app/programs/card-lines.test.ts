import { describe, expect, test } from 'vitest'
import { unknownLine } from './unknown-line.ts'
import { visaLine } from './visa-line.ts'
import { workLine } from './work-line.ts'

const silent = { policy: null, level: null, text: 'Not stated', status: 'unknown' } as const
const program = { policy: 'sponsors', level: 'program', text: 'Sponsors', status: 'verified' } as const

describe('the visa line', () => {
  test('tells alike statements once, and silence too', () => {
    expect(
      visaLine([
        { visa: 'j1', label: 'J-1', ...program },
        { visa: 'h1b', label: 'H-1B', ...silent },
        { visa: 'o1', label: 'O-1', ...silent },
      ]),
    ).toEqual([
      { names: 'J-1', words: 'sponsors, says the program', status: 'verified' },
      { names: 'H-1B, O-1', words: 'not stated', status: 'unknown' },
    ])
  })

  test('never mixes two levels of evidence or two marks', () => {
    expect(
      visaLine([
        { visa: 'j1', label: 'J-1', ...program },
        { visa: 'h1b', label: 'H-1B', ...program, level: 'institution' },
        { visa: 'o1', label: 'O-1', ...program, status: 'stale' },
      ]).map(({ names, words }) => `${names} ${words}`),
    ).toEqual([
      'J-1 sponsors, says the program',
      'H-1B sponsors, policy of the institution',
      'O-1 sponsors, says the program',
    ])
  })
})

describe('the work line', () => {
  test('names what a bare amount would leave open and wears the weakest mark', () => {
    expect(
      workLine([
        { key: 'weeklyHours', label: 'Work hours a week', text: '50 hours a week', status: 'verified' },
        { key: 'clinicalShare', label: 'Clinical share', text: '20 % of working time', status: 'stale' },
      ]),
    ).toEqual({ words: '50 hours a week · clinical 20 % of working time', status: 'stale' })
  })

  test('is not there where nothing is stated', () => {
    expect(workLine([])).toBeNull()
  })
})

test.each([
  [[], null],
  [['Nights'], 'nights'],
  [['Nights', 'US clinical experience (USCE)'], '2 facts: nights, US clinical experience (USCE)'],
  [
    ['J-1 sponsorship', 'Nights', 'Call', 'Weekends', 'Core hours'],
    '5 facts: nights, call, weekends and 2 more',
  ],
  [['J-1 sponsorship', 'O-1 sponsorship'], '2 facts: J-1 sponsorship, O-1 sponsorship'],
])('what %j leave open: %s', (labels, expected) => {
  expect(unknownLine(labels)).toBe(expected)
})
