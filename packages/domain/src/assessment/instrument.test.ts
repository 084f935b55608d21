import { describe, expect, it } from 'vitest'
import { dimensions } from '../frame/dimensions.ts'
import { answersSchema } from './answers.ts'
import { instrument, itemsFor } from './instrument.ts'

describe('the instrument', () => {
  it('has two to four items a dimension, for whoever is asked', () => {
    for (const visa of ['citizen', 'j-1', null] as const)
      for (const { value } of dimensions) {
        const own = itemsFor({ stage: null, visa }).filter(({ dimension }) => dimension === value)
        expect(own.length).toBeGreaterThanOrEqual(2)
        expect(own.length).toBeLessThanOrEqual(4)
      }
  })

  it('names each item once and gives each five different answers, a question and a reason', () => {
    const ids = instrument.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { steps, wording, why, about } of instrument.items) {
      expect(new Set(steps).size).toBe(5)
      expect(wording).toMatch(/\?$/)
      expect(why).toMatch(/\.$/)
      expect(about).toMatch(/^[a-z]/)
    }
  })
})

describe('answers from outside', () => {
  it.each([
    [{ 'rested-nights': 6 }, ['rested-nights'], /1 \(hardest\) to 5/],
    [{ 'rested-nights': '3' }, ['rested-nights'], /1 \(hardest\) to 5/],
    [{ 'rested-nights': 2.5 }, ['rested-nights'], /1 \(hardest\) to 5/],
    [{ 'phq-9': 3 }, ['phq-9'], /no such item/],
    [{ constructor: 3 }, ['constructor'], /no such item/],
  ])('%o is refused by name', (answers, path, message) => {
    const [issue] = answersSchema.safeParse(answers).error?.issues ?? []
    expect(issue?.path).toEqual(path)
    expect(issue?.message).toMatch(message)
  })

  it('takes what is right, and nothing at all', () => {
    expect(answersSchema.parse({ 'rested-nights': 2 })).toEqual({ 'rested-nights': 2 })
    expect(answersSchema.parse({})).toEqual({})
  })
})
