import { describe, expect, it } from 'vitest'
import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import { visaFactsByTopic } from './visa-facts-by-topic.ts'

function fact(slug: string, parts: Partial<EntryInput<'visaFacts'>> = {}) {
  return contentKinds.visaFacts.parse({
    slug,
    updatedOn: '2026-11-01',
    title: slug,
    visas: ['h-1b'],
    topic: 'fees',
    statement: [{ type: 'paragraph', spans: [{ type: 'text', text: 'A statement.' }] }],
    force: 'in-force',
    effectiveFrom: '2025-09-21',
    sources: [
      { name: 'Register', url: 'https://register.example/', strength: 'primary', checkedOn: '2026-11-01' },
    ],
    reviewBy: '2026-12-23',
    ...parts,
  })
}

const facts = [
  fact('blocked-by-court', { force: 'blocked', effectiveFrom: '2026-09-30' }),
  fact('proclaimed', { effectiveFrom: '2025-09-21', effectiveTo: '2026-06-08' }),
  fact('extended', { effectiveFrom: '2026-09-18', effectiveTo: '2027-09-21' }),
  fact('announced', { topic: 'length', effectiveFrom: '2027-07-01', reviewBy: '2027-08-01' }),
  fact('for-others', { visas: ['j-1'] }),
]
const shown = (day: string, today = day) =>
  visaFactsByTopic(facts, 'h-1b', { day, today }).topics.map(({ topic, facts: list }) => [
    topic,
    ...list.map(({ fact: { slug }, isAhead, isPastReview, isDueBefore }) =>
      [slug, isAhead && '(ahead)', isPastReview && '(past review)', isDueBefore && '(due before)']
        .filter(Boolean)
        .join(' '),
    ),
  ])

describe('the facts about a status on a day', () => {
  it.each([
    [
      '2026-06-08',
      [
        ['length', 'announced (ahead)'],
        ['fees', 'proclaimed', 'extended (ahead)', 'blocked-by-court (ahead)'],
      ],
    ],
    [
      '2026-11-23',
      [
        ['length', 'announced (ahead)'],
        ['fees', 'extended', 'blocked-by-court'],
      ],
    ],
    [
      '2026-12-24',
      [
        ['length', 'announced (ahead)'],
        ['fees', 'extended (past review)', 'blocked-by-court (past review)'],
      ],
    ],
  ])('read on %s', (day, expected) => {
    expect(shown(day)).toEqual(expected)
  })

  it('says which facts are to be checked again before a day ahead, and drops what has ended by then', () => {
    expect(shown('2027-09-22', '2026-11-23')).toEqual([
      ['length', 'announced (due before)'],
      ['fees', 'blocked-by-court (due before)'],
    ])
  })

  it('keeps what has ended, the latest end first', () => {
    expect(
      visaFactsByTopic(facts, 'h-1b', { day: '2027-09-22', today: '2026-11-23' }).ended.map(
        ({ slug }) => slug,
      ),
    ).toEqual(['extended', 'proclaimed'])
  })

  it('names the force of each', () => {
    const [, fees] = visaFactsByTopic(facts, 'h-1b', { day: '2026-11-23', today: '2026-11-23' }).topics
    expect(fees?.facts.map(({ forceLabel }) => forceLabel)).toEqual(['In force', 'Blocked by a court'])
  })
})
