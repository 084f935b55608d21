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

  it.each([
    [{ effectiveFrom: '2026-03-01' }, 'since', false],
    [{ effectiveFrom: '2026-11-24' }, 'from', true],
    [{ effectiveFrom: '2025-10-20', force: 'blocked' as const }, 'dated', false],
    [{ effectiveFrom: '2026-08-25', force: 'proposed' as const }, 'dated', false],
    [{ effectiveFrom: null }, null, false],
    [{ effectiveFrom: null, force: 'blocked' as const }, null, false],
  ])('%j: its first day is introduced by %s', (parts, startWord, isAhead) => {
    const [topic] = visaFactsByTopic([fact('one', parts)], 'h-1b', {
      day: '2026-11-23',
      today: '2026-11-23',
    }).topics
    expect(topic?.facts).toMatchObject([{ startWord, isAhead, checkedOn: '2026-11-01' }])
  })

  it('puts first what no source gives a start for, and lets it end', () => {
    const open = fact('open', { effectiveFrom: null, effectiveTo: '2026-12-01' })
    const on = (day: string) => visaFactsByTopic([...facts, open], 'h-1b', { day, today: day })
    expect(
      on('2026-11-23')
        .topics.at(-1)
        ?.facts.map(({ fact: { slug } }) => slug),
    ).toEqual(['open', 'extended', 'blocked-by-court'])
    expect(on('2026-12-02').ended.map(({ slug }) => slug)).toEqual(['open', 'proclaimed'])
  })

  it('refuses an end before the start', () => {
    expect(() => fact('one', { effectiveFrom: '2026-02-01', effectiveTo: '2026-01-31' })).toThrow(
      'The end lies before the start.',
    )
  })

  it('names the force of each', () => {
    const [, fees] = visaFactsByTopic(facts, 'h-1b', { day: '2026-11-23', today: '2026-11-23' }).topics
    expect(fees?.facts.map(({ forceLabel }) => forceLabel)).toEqual(['In force', 'Blocked by a court'])
  })
})
