import { describe, expect, test } from 'vitest'
import { programFacts } from '../programs/program-facts.ts'
import { amountFact } from './fact-definition.ts'

const cutOff = amountFact({
  group: 'requirements',
  reviewPeriod: 'hours',
  label: 'Years since graduation',
  help: 'The longest time since medical school.',
  question: 'Is there a cut-off?',
  unit: 'years',
  unitOfOne: 'year',
  min: 0,
  max: 40,
  whole: true,
  upTo: true,
  noLimit: { value: 99, label: 'Any year' },
})

describe('a cut-off of up to 40 years, or stated to be none', () => {
  const range = 'Give a number from 0 to 40, or 99 for “Any year”.'
  test.each([
    [null, null, []],
    [0, 'Up to 0 years', []],
    [1, 'Up to 1 year', []],
    [5, 'Up to 5 years', []],
    [40, 'Up to 40 years', []],
    [99, 'Any year', []],
    [41, 'Up to 41 years', [range]],
    [98, 'Up to 98 years', [range]],
    [100, 'Up to 100 years', [range]],
    [-1, 'Up to -1 years', [range]],
    [2.5, 'Up to 2.5 years', ['Give a whole number.']],
    ['five', null, [range]],
  ])('%j reads as %j', (entered, words, problems) => {
    expect(cutOff.say(entered)).toBe(words)
    const { error } = cutOff.schema.safeParse(entered)
    expect(error?.issues.map(({ message }) => message) ?? []).toEqual(problems)
  })

  test('editors are told how to enter it, and that a blank means something else', () => {
    expect(cutOff.help).toBe(
      'The longest time since medical school. Enter 99 if it says: any year. Leave blank if it says nothing.',
    )
    expect([cutOff.lowest, cutOff.highest]).toEqual([0, 99])
  })
})

test('an amount without a way to say "no limit" takes its range only', () => {
  const { schema, lowest, highest } = programFacts.remoteDays
  expect([lowest, highest]).toEqual([0, 5])
  expect([0, 2.5, 5, 99, -1].map((days) => schema.safeParse(days).success)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test('the number for "no limit" lets everybody through when it is compared like any other limit', () => {
  for (const fact of Object.values(programFacts)) {
    if (fact.kind !== 'amount' || !fact.noLimit) continue
    const { value } = fact.noLimit
    expect([fact.label, fact.upTo ? value > fact.max : value < fact.min]).toEqual([fact.label, true])
  }
})
