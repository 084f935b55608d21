import { describe, expect, it } from 'vitest'
import { fitOfScore } from './balance-need.ts'
import { contextSchema, workingHours } from './context.ts'
import { needsSupportFirst } from './support-first.ts'

describe('ratings against what a person needs', () => {
  it.each([
    ['very good time needed, rated good', 75, 'very-good', -25, 'short'],
    ['good needed, rated good', 75, 'good', 0, 'meets'],
    ['it may be hard, and it is', 0, 'any', 0, 'meets'],
    ['mixed needed, nobody rated it', null, 'mixed', null, 'unknown'],
    ['rated, but nothing was said', 75, null, null, 'not-asked'],
  ] as const)('%s', (_, score, need, gap, verdict) => {
    expect(fitOfScore(score, need)).toEqual({ gap, verdict })
  })
})

describe('what a person says about their situation', () => {
  it('may be nothing at all', () => {
    const nothing = contextSchema.parse({})
    expect(nothing).toMatchObject({ stage: null, visa: null, stressors: [], week: { clinical: null } })
    expect(workingHours(nothing)).toBeNull()
  })

  it('counts working hours without study', () => {
    const week = { clinical: 50, informatics: 8, study: 10 }
    expect(workingHours(contextSchema.parse({ week }))).toBe(58)
  })

  it.each([
    [{ week: { clinical: 100, study: 69 } }, 'week', /more hours than a week has/],
    [{ week: { clinical: -1 } }, 'week', /not below 0/],
    [{ stage: 'sabbatical' }, 'stage', /./],
    [{ weekendsPerMonth: 9 }, 'weekendsPerMonth', /0 to 5 weekends/],
    [{ salary: 1 }, undefined, /./],
  ])('%j is refused by name', (given, field, message) => {
    const [issue] = contextSchema.safeParse(given).error?.issues ?? []
    expect(issue?.path[0]).toBe(field)
    expect(issue?.message).toMatch(message)
  })
})

describe('support comes first', () => {
  const wellBeing = (score: number | null) => [
    { dimension: 'well-being' as const, label: 'Well-being', score, answered: 2, of: 4 },
  ]
  it.each([
    ['a low score', 39, [], true],
    ['a middle score', 40, [{ dimension: 'well-being' }], false],
    ['no score but a hardest answer', null, [{ dimension: 'well-being' }], true],
    ['no score and hardest answers elsewhere', null, [{ dimension: 'time' }], false],
  ] as const)('%s', (_, score, hardest, expected) => {
    expect(needsSupportFirst(wellBeing(score), hardest)).toBe(expected)
  })
})
