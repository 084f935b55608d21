import { describe, expect, test } from 'vitest'
import { buildEvidence } from '../testing/builders.ts'
import { factStatus, type FactStatus, factStatuses, statusPrecedence } from './fact-status.ts'

const today = '2026-11-23'
const row = (checkedOn: string, parts = {}) => buildEvidence(['h1b'], { checkedOn, ...parts })

describe('a visa fact, due for review every six months, on November 23, 2026', () => {
  const table: [string, FactStatus, Parameters<typeof row>[]][] = [
    ['the program said so this month', 'verified', [['2026-11-01']]],
    ['the program said so exactly six months ago', 'verified', [['2026-05-23']]],
    ['the program said so a day more than six months ago', 'stale', [['2026-05-22']]],
    ['an applicant said so this month', 'reported', [['2026-11-01', { sourceKind: 'applicant' }]]],
    [
      'a government dataset says so: not the program speaking',
      'reported',
      [['2026-11-01', { sourceKind: 'government-dataset' }]],
    ],
    [
      'an applicant this month, the program long ago',
      'reported',
      [['2026-11-01', { sourceKind: 'applicant' }], ['2024-01-01']],
    ],
    [
      'a fresh source disagrees with a fresh one',
      'conflict',
      [['2026-11-01'], ['2026-10-01', { agrees: false }]],
    ],
    [
      'an old source disagreed, a fresh one agrees',
      'verified',
      [['2026-11-01'], ['2021-10-01', { agrees: false }]],
    ],
    ['both are old and the newer disagrees', 'conflict', [['2020-07-14'], ['2021-10-01', { agrees: false }]]],
    ['both are old and the newer agrees', 'stale', [['2021-10-01'], ['2020-07-14', { agrees: false }]]],
    ['something is stated and nobody says so', 'stale', []],
  ]
  test.each(table)('%s: %s', (_, expected, rows) => {
    const evidence = rows.map((parts) => row(...parts))
    expect(factStatus({ stated: true, evidence, reviewPeriod: 'visa', today })).toBe(expected)
  })
})

test('nothing stated is unknown, whatever the sources', () => {
  const evidence = [row('2026-11-01'), row('2026-11-02', { agrees: false })]
  expect(factStatus({ stated: false, evidence, reviewPeriod: 'visa', today })).toBe('unknown')
})

test('an editor can ask for an earlier check', () => {
  const fact = { stated: true, evidence: [row('2026-11-01')], reviewPeriod: 'identity' as const, today }
  expect(factStatus({ ...fact, reviewBy: '2026-11-22' })).toBe('stale')
  expect(factStatus({ ...fact, reviewBy: '2026-11-23' })).toBe('verified')
})

test('a fact ages by itself', () => {
  const fact = { stated: true, evidence: [row('2026-11-01')], reviewPeriod: 'visa' as const }
  expect(factStatus({ ...fact, today: '2027-05-01' })).toBe('verified')
  expect(factStatus({ ...fact, today: '2027-05-02' })).toBe('stale')
})

test('the order in which marks are tried, as readers are told it', () => {
  expect([...statusPrecedence].sort()).toEqual(factStatuses.map(({ value }) => value).sort())
  const stated = { stated: true, reviewPeriod: 'visa', today: '2026-11-23' } as const
  const old = buildEvidence(['h1b'], { checkedOn: '2020-01-01' })
  const disputing = buildEvidence(['h1b'], { agrees: false, note: 'Says otherwise.' })
  const weak = buildEvidence(['h1b'], { sourceKind: 'applicant' })
  const found = [
    factStatus({ ...stated, stated: false, evidence: [old, disputing] }),
    factStatus({ ...stated, evidence: [old, disputing] }),
    factStatus({ ...stated, evidence: [old] }),
    factStatus({ ...stated, evidence: [weak, buildEvidence(['h1b'])] }),
    factStatus({ ...stated, evidence: [weak] }),
  ]
  expect(found).toEqual([...statusPrecedence])
})
