import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  amountReader,
  choiceReader,
  choicesReader,
  dayReader,
  type ReadCell,
  saysNotStated,
  yesOrNoReader,
} from './cell-reading.ts'

const answers = [
  { value: 'sponsors', label: 'Sponsors' },
  { value: 'case-by-case', label: 'Case by case' },
  { value: 'no', label: 'Does not sponsor' },
]
const problemIn = (read: ReadCell, cell: string) => {
  const reading = read(cell)
  return 'problem' in reading ? reading.problem : null
}

describe('one answer of a list', () => {
  const read = choiceReader(answers)
  it.each(['Case by case', 'case-by-case', '  CASE BY CASE. ', 'case  by-case'])('is “%s”', (cell) => {
    expect(read(cell)).toEqual({ value: 'case-by-case' })
  })
  it('that is not offered names those that are', () => {
    expect(problemIn(read, 'Maybe')).toBe(
      '“Maybe” is not one of the offered answers. Choose from “Sponsors”, “Case by case”, “Does not sponsor”.',
    )
  })
  it('is never guessed from a part of it', () => {
    for (const cell of ['Sponsor', 'does not', 'Sponsors; Case by case', 'n/a', '-', '?', 'unknown'])
      expect([cell, problemIn(read, cell)]).toEqual([cell, expect.stringContaining('not one of the offered')])
  })
  it('points to the guide where the list is long, and quotes no novel', () => {
    const long = Array.from({ length: 13 }, (_, at) => ({ value: `v${at}`, label: `Answer ${at}` }))
    const said = problemIn(choiceReader(long), 'x'.repeat(500)) ?? ''
    expect(said).toContain('the guide to the columns')
    expect(said.length).toBeLessThan(220)
  })
})

describe('several answers', () => {
  const read = choicesReader(answers)
  it.each(['Does not sponsor; Sponsors', 'no|sponsors', 'sponsors;\nno;', 'no; no; Sponsors'])(
    '“%s” are stored once each, in the order of the list',
    (cell) => expect(read(cell)).toEqual({ value: ['sponsors', 'no'] }),
  )
  it('name the one that nobody offers', () => {
    expect(problemIn(read, 'Sponsors; Perhaps')).toMatch(/^“Perhaps” is not/)
  })
})

describe('a number', () => {
  const hours = amountReader(z.number('Enter whole hours.').int().min(0).max(120), { unit: 'hours' })
  it.each([
    ['55', 55],
    [' 55 ', 55],
    ['0', 0],
    ['+5', 5],
  ])('“%s” is %d', (cell, value) => {
    expect(hours(cell)).toEqual({ value })
  })
  it.each(['about 55', '50-60', '5e1', '0x10', '55 hours', '1,20', ',5', '--5', 'Infinity', '５５'])(
    '“%s” is none, and is not rounded to one',
    (cell) => expect(problemIn(hours, cell)).toBe(`“${cell}” is not a number. Enter whole hours.`),
  )
  it.each(['121', '-1', '4.5'])('“%s” is refused in the words of its schema', (cell) => {
    expect(problemIn(hours, cell)).not.toBeNull()
  })
  it('may have commas for thousands, and the sign of its unit', () => {
    const money = amountReader(z.number(), { unit: 'dollars' })
    expect(money('1,234,567.50')).toEqual({ value: 1_234_567.5 })
    expect(amountReader(z.number(), { unit: '% of trainees' })('45 %')).toEqual({ value: 45 })
  })
  it('may be no limit, in words', () => {
    const read = amountReader(z.number(), { unit: 'attempts', noLimit: { value: 99, label: 'No limit' } })
    expect(read('no limit')).toEqual({ value: 99 })
  })
})

describe('a day', () => {
  const read = dayReader(z.iso.date('Enter a day as year-month-day.'))
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['11/3/2026', '2026-11-03'],
  ])('“%s”', (cell, value) => {
    expect(read(cell)).toEqual({ value })
  })
  it.each(['3.11.2026', '13/13/2026', '2026-02-30', '11/3/26', '45000', 'tomorrow'])(
    '“%s” is none',
    (cell) => {
      expect(problemIn(read, cell)).toBe('Enter a day as year-month-day.')
    },
  )
})

describe('yes or no', () => {
  it.each([
    ['Yes', true],
    ['TRUE', true],
    ['no', false],
    ['0', false],
  ])('“%s” is %s', (cell, value) => {
    expect(yesOrNoReader()(cell)).toEqual({ value })
  })
  it('is not “x”', () => expect(problemIn(yesOrNoReader(), 'x')).toBe('“x” is neither Yes nor No.'))
})

it('only its own words take a stated value back', () => {
  expect(['Not stated', 'NOT STATED', 'not-stated'].map(saysNotStated)).toEqual([true, true, true])
  expect(['', 'no', 'none', 'unknown', 'n/a', 'null'].some(saysNotStated)).toBe(false)
})
