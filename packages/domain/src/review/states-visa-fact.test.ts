import { expect, it } from 'vitest'
import { visaFactsStatedBy } from './states-visa-fact.ts'

const said = (text: string) => [{ type: 'paragraph', spans: [{ type: 'text', text }] }]
const faq = (over: Record<string, unknown> = {}) => ({
  question: 'May I keep practicing?',
  answer: said('Yes, most people do.'),
  topic: 'career',
  visas: [],
  changeNote: null,
  ...over,
})

it.each([
  ['nothing of the kind', faq(), []],
  ['the topic', faq({ topic: 'visa' }), ['its topic']],
  ['statuses', faq({ visas: ['j-1', 'h-1b'] }), ['the statuses it is for (J-1, H-1B)']],
  ['the question', faq({ question: 'May I on an H-1B?' }), ['a status such as J-1 or H-1B']],
  ['the answer', faq({ answer: said('Not with a waiver.') }), ['waiver']],
  [
    'a list in the answer',
    faq({
      answer: [
        { type: 'list', ordered: false, items: [[{ type: 'link', href: '/visas', text: 'green card' }]] },
      ],
    }),
    ['green card or permanent residence'],
  ],
  ['the note on what changed', faq({ changeNote: 'Added the petition.' }), ['petition']],
  [
    'the name of a source',
    faq({ sources: [{ name: 'Hours' }, { name: 'H-1B for physicians' }] }),
    ['a status such as J-1 or H-1B'],
  ],
  ['a draft without anything', {}, []],
  ['a draft whose answer cannot be read', faq({ answer: 'text' }), []],
])('%s', (_what, entry, expected) => {
  expect(visaFactsStatedBy(entry)).toEqual(expected)
})
