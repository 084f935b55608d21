import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reason, reasonsFor, type Situation } from '../assessment/matching-guidance.ts'
import { dimensions } from '../frame/dimensions.ts'
import { stages } from '../frame/stages.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import type { AddressedAdvice } from './audience.ts'
import { type Band, bands } from './band.ts'
import { conditionWarnings } from './condition-warnings.ts'
import { stressors } from './stressors.ts'

const none: AddressedAdvice['when'] = {
  dimensions: [],
  stages: [],
  visas: [],
  specialties: [],
  careerModels: [],
  stressors: [],
}
const values = <V extends string>(options: readonly { readonly value: V }[]) =>
  options.map(({ value }) => value)
const lowTime = { dimension: 'time', band: 'low' } as const
const anyTime = bands.map(({ value: band }) => ({ dimension: 'time' as const, band }))

describe('an editor is warned about advice', () => {
  it.each<[string, Partial<AddressedAdvice['when']>, string[]]>([
    ['without any condition', {}, ['always']],
    ['for little time', { dimensions: [lowTime] }, []],
    ['for residents in fellowship, when it is for residency', { stages: ['fellowship'] }, ['never']],
    [
      'for residents or fellows, when it is for residency',
      { stages: ['residency', 'fellowship'] },
      ['always', 'idle', 'idle'],
    ],
    ['for any time at all', { dimensions: anyTime }, ['always', 'idle']],
    ['for any time at all, on a J-1', { dimensions: anyTime, visas: ['j-1'] }, ['idle']],
    ['for every status', { visas: values(visaStatusCodes) }, ['always', 'idle']],
    ['for every stressor: some name none', { stressors: values(stressors) }, ['idle']],
    ['for little time, named twice', { dimensions: [lowTime, lowTime] }, ['idle']],
    ['for one specialty', { specialties: ['pathology'] }, []],
  ])('%s', (_, when, verdicts) => {
    const warnings = conditionWarnings({ stages: ['residency'], when: { ...none, ...when } })
    expect(warnings.map(({ verdict }) => verdict)).toEqual(verdicts)
  })

  it('in words that name what clashes', () => {
    const [warning] = conditionWarnings({
      stages: ['residency', 'fellowship'],
      when: { ...none, stages: ['career'] },
    })
    expect(warning?.message).toBe(
      'Nobody can get this: it is for residency or fellowship, and its condition asks for career.',
    )
  })

  it('that is for no stage yet', () => {
    expect(conditionWarnings({ stages: [], when: none })[0]?.verdict).toBe('never')
  })
})

const pair = fc.record({
  dimension: fc.constantFrom(...values(dimensions)),
  band: fc.constantFrom(...values(bands)),
})
const some = <V extends string>(options: readonly { readonly value: V }[], least = 0) =>
  fc.subarray(values(options), { minLength: least })
const anyAdvice: fc.Arbitrary<AddressedAdvice> = fc.record({
  stages: some(stages, 1),
  when: fc.record({
    dimensions: fc.oneof(fc.array(pair, { maxLength: 4 }), fc.constant(anyTime)),
    stages: some(stages),
    visas: fc.oneof(fc.constant<never[]>([]), some(visaStatusCodes), fc.constant(values(visaStatusCodes))),
    specialties: fc.subarray(['pathology'], { maxLength: 1 }),
    careerModels: fc.constant<never[]>([]),
    stressors: fc.oneof(fc.constant<never[]>([]), some(stressors)),
  }),
})
const scores: Readonly<Record<Band, number>> = { low: 10, middle: 50, high: 90 }
const answered = (bandOf: (at: number) => Band | undefined) =>
  dimensions.map(({ value, label }, at) => ({
    dimension: value,
    label,
    score: scores[bandOf(at) ?? 'middle'],
    answered: 3,
    of: 3,
  }))

/** Everybody who has answered all, as far as conditions can tell people apart; the richest first. */
function* everybody(item: AddressedAdvice): Generator<Situation> {
  const all = values(bands)
  for (const stage of item.stages)
    for (const visa of values(visaStatusCodes))
      for (let code = 0; code < all.length ** dimensions.length; code += 1)
        for (const own of [
          { specialty: 'pathology', stressors: values(stressors) },
          { specialty: null, stressors: [] },
        ])
          yield {
            results: answered((at) => all[Math.floor(code / all.length ** at) % all.length]),
            stage,
            visa,
            careerModels: [],
            ...own,
          }
}

it('says never and always exactly where every single reader would say the same', () => {
  fc.assert(
    fc.property(anyAdvice, (item) => {
      const verdicts = conditionWarnings(item).map(({ verdict }) => verdict)
      const got = (reasons: Reason[] | null) => reasons !== null
      let reached = 0
      let missed = 0
      for (const situation of everybody(item)) {
        if (got(reasonsFor(item, situation))) reached += 1
        else missed += 1
        if (reached > 0 && missed > 0) break
      }
      expect(verdicts.includes('never')).toBe(reached === 0)
      expect(verdicts.includes('always')).toBe(missed === 0)
    }),
    { numRuns: 60 },
  )
})
