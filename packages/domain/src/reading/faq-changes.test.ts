import { expect, it, test } from 'vitest'
import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import { changesOf, latestFaqChanges, withChange } from './faq-changes.ts'
import { faqChangesKept } from './faq.ts'

const faq = (slug: string, parts: Partial<EntryInput<'faqs'>> = {}) =>
  contentKinds.faqs.parse({
    slug,
    updatedOn: '2026-11-02',
    question: `What of ${slug}?`,
    answer: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Much.' }] }],
    topic: 'career',
    reviewBy: '2027-11-02',
    ...parts,
  })

test.each([
  ['before changes were kept, first version', {}, [{ on: '2026-11-02', note: null }]],
  [
    'before changes were kept, with a note',
    { changeNote: 'Shorter.' },
    [{ on: '2026-11-02', note: 'Shorter.' }],
  ],
  [
    'with changes',
    { changeNote: 'Shorter.', changes: [{ on: '2026-10-01' }, { on: '2026-11-02', note: 'Shorter.' }] },
    [
      { on: '2026-10-01', note: null },
      { on: '2026-11-02', note: 'Shorter.' },
    ],
  ],
])('published %s', (_, parts, changes) => {
  expect(changesOf(faq('hours', parts))).toEqual(changes)
})

it('lists the newest first, those of one day by question, and each under a name that stays', () => {
  const faqs = [
    faq('visas', {
      changes: [
        { on: '2026-10-01' },
        { on: '2026-11-02', note: 'A court ruled.' },
        { on: '2026-11-02', note: 'It ruled again.' },
      ],
    }),
    faq('hours', { changes: [{ on: '2026-11-02' }] }),
  ]
  const listed = latestFaqChanges(faqs, 10).map(({ slug, key, note }) => [slug, key, note])
  expect(listed).toEqual([
    ['hours', '2026-11-02-1', null],
    ['visas', '2026-11-02-2', 'It ruled again.'],
    ['visas', '2026-11-02-1', 'A court ruled.'],
    ['visas', '2026-10-01-1', null],
  ])
  expect(latestFaqChanges(faqs.toReversed(), 10).map(({ slug, key, note }) => [slug, key, note])).toEqual(
    listed,
  )
  expect(latestFaqChanges(faqs, 2)).toHaveLength(2)
})

it('keeps so many and drops the oldest', () => {
  let changes = withChange([], '2020-01-01', null)
  for (let count = 0; count < faqChangesKept; count += 1)
    changes = withChange(changes, '2026-01-01', `${count}`)
  expect(changes).toHaveLength(faqChangesKept)
  expect(changes[0]?.note).toBe('0')
  expect(() => faq('full', { changes })).not.toThrow()
})

test.each(['ask', 'changes'])('no question hides behind the page /faqs/%s', (slug) => {
  expect(() => faq(slug)).toThrow(/page of its own/)
})
