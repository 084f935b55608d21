import { describe, expect, it } from 'vitest'
import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import { dimensions } from '../frame/dimensions.ts'
import type { GuidanceItem } from '../guidance/guidance-item.ts'
import { matchGuidance, type Situation } from './matching-guidance.ts'

function advice(slug: string, parts: Partial<EntryInput<'guidance'>> = {}): GuidanceItem {
  return contentKinds.guidance.parse({
    slug,
    updatedOn: '2026-11-01',
    title: slug,
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Do it.' }] }],
    group: 'time-boundaries',
    effort: 'this-week',
    helps: ['time'],
    stages: ['residency'],
    when: {},
    reviewBy: '2027-05-01',
    ...parts,
  })
}

const situation: Situation = {
  results: dimensions.map(({ value, label }) => ({
    dimension: value,
    label,
    score: value === 'time' ? 20 : value === 'growth' ? null : 75,
    answered: 3,
    of: 3,
  })),
  stage: 'residency',
  visa: 'j-1',
  specialty: 'pathology',
  careerModels: [],
  stressors: ['money'],
}

describe('advice for a J-1 resident in pathology with little time and money', () => {
  it.each<[string, Partial<EntryInput<'guidance'>>, boolean]>([
    ['sets no condition', {}, true],
    ['is for this stage', { stages: ['residency', 'career'] }, true],
    ['is for another stage', { stages: ['career'] }, false],
    ['is for little time', { when: { dimensions: [{ dimension: 'time', band: 'low' }] } }, true],
    ['is for plenty of time', { when: { dimensions: [{ dimension: 'time', band: 'high' }] } }, false],
    [
      'is for little time or little energy',
      {
        when: {
          dimensions: [
            { dimension: 'energy', band: 'low' },
            { dimension: 'time', band: 'low' },
          ],
        },
      },
      true,
    ],
    [
      'is for little growth, of which nothing is known',
      { when: { dimensions: [{ dimension: 'growth', band: 'low' }] } },
      false,
    ],
    ['is for J-1 and H-1B', { when: { visas: ['j-1', 'h-1b'] } }, true],
    ['is for citizens', { when: { visas: ['citizen'] } }, false],
    ['is for pathology and money', { when: { specialties: ['pathology'], stressors: ['money'] } }, true],
    ['is for pathology and sleep', { when: { specialties: ['pathology'], stressors: ['sleep'] } }, false],
    ['is for a career model that was not chosen', { when: { careerModels: ['industry'] } }, false],
  ])('an item that %s', (_, parts, applies) => {
    expect(matchGuidance([advice('one', parts)], situation)).toHaveLength(applies ? 1 : 0)
  })

  it('says what in the answers calls for it', () => {
    const [match] = matchGuidance(
      [advice('one', { when: { visas: ['j-1'], dimensions: [{ dimension: 'time', band: 'low' }] } })],
      situation,
    )
    expect(match?.because).toEqual([
      { kind: 'dimension', dimension: 'time', band: 'low' },
      { kind: 'visa', visa: 'j-1' },
    ])
  })

  it('puts priority first, lifts what helps the lowest dimension, then what is soonest, then the title', () => {
    const items = [
      advice('b-late', { effort: 'this-year', priority: 60, helps: ['control'] }),
      advice('b-soon', { priority: 60, helps: ['control'] }),
      advice('a-soon', { priority: 60, helps: ['control'] }),
      advice('helps-time', { priority: 55, helps: ['control', 'time'] }),
      advice('most', { priority: 90, helps: ['control'] }),
    ]
    const order = (given: readonly GuidanceItem[]) =>
      matchGuidance(given, situation).map(({ item }) => item.slug)
    expect(order(items)).toEqual(['most', 'helps-time', 'a-soon', 'b-soon', 'b-late'])
    expect(order([...items].reverse())).toEqual(order(items))
  })

  it('meets no condition with what was not said', () => {
    const silent = { ...situation, visa: null, specialty: null, stage: null, stressors: [] }
    const items = [
      advice('visa', { when: { visas: ['j-1'] } }),
      advice('stage', { when: { stages: ['residency'] } }),
    ]
    expect(matchGuidance(items, silent)).toEqual([])
    expect(matchGuidance([advice('all')], silent)).toHaveLength(1)
  })
})
