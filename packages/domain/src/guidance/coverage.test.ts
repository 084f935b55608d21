import { describe, expect, it } from 'vitest'
import { buildGuidance } from '../testing/build-guidance.ts'
import { coverageOf } from './coverage.ts'
import { coverageGaps } from './coverage-gaps.ts'

const lowTime = { dimension: 'time', band: 'low' } as const
const guidance = [
  buildGuidance({ slug: 'a', when: { dimensions: [lowTime] } }),
  buildGuidance({
    slug: 'b',
    when: { dimensions: [lowTime], visas: ['j-1'] },
    stages: ['residency', 'career'],
  }),
  buildGuidance({ slug: 'c', when: { stressors: ['money'], stages: ['career'] }, stages: ['career'] }),
  buildGuidance({ slug: 'd-nobody', when: { stages: ['fellowship'], visas: ['o-1'] }, helps: ['growth'] }),
]

describe('how advice is spread', () => {
  const { cells, stages, visas, stressors, helps } = coverageOf(guidance)
  const cell = (stage: string, band = 'low') =>
    cells.find((one) => one.dimension === 'time' && one.band === band && one.stage === stage)

  it('counts advice for little time by stage, and apart what needs a status too', () => {
    expect(cell('residency')).toMatchObject({ forAll: 1, onCondition: 1 })
    expect(cell('career')).toMatchObject({ forAll: 0, onCondition: 1 })
    expect(cell('fellowship')).toMatchObject({ forAll: 0, onCondition: 0 })
    expect(cell('residency', 'high')).toMatchObject({ forAll: 0, onCondition: 0 })
  })

  it('leaves out what nobody can get', () => {
    expect(stages.find(({ stage }) => stage === 'fellowship')).toMatchObject({ forAll: 0, onCondition: 0 })
    expect(visas.find(({ visa }) => visa === 'o-1')).toMatchObject({ forAll: 0, onCondition: 0 })
    expect(helps.find(({ dimension }) => dimension === 'growth')?.count).toBe(0)
  })

  it('counts what names a status or a stressor', () => {
    expect(visas.find(({ visa }) => visa === 'j-1')).toMatchObject({ forAll: 0, onCondition: 1 })
    expect(stressors.find(({ stressor }) => stressor === 'money')).toMatchObject({
      forAll: 1,
      onCondition: 0,
    })
  })
})

describe('gaps', () => {
  const gaps = coverageGaps(coverageOf(guidance))
  it.each([
    'Time, low: no advice for before residency, fellowship.',
    'Time, middle: no advice at any stage.',
    'Nothing is meant to lift growth.',
    'There is no advice at all for: fellowship.',
    'No advice names the visa status: O-1.',
    'No advice names the stressor: Discrimination.',
  ])('says: %s', (sentence) => {
    expect(gaps).toContain(sentence)
  })
  it('asks for no advice where a dimension stands high, and for no stage that has some', () => {
    expect(gaps.filter((gap) => gap.includes('high') || gap.endsWith('for: residency.'))).toEqual([])
  })
})
