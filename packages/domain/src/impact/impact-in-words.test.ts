import { expect, test } from 'vitest'
import type { Impact } from './impact.ts'
import { impactInWords } from './impact-in-words.ts'

const nothing: Impact = { entries: [], pages: [], collections: [], facets: [], personas: [], links: [] }
const page = (fate: 'appears' | 'changes' | 'goes') => ({
  path: '/a',
  name: 'A',
  fate,
  because: 'its own words',
})
const link = { kind: 'faqs', name: 'B', path: '/faqs/b', leadsTo: '/a' } as const

test.each<[string, Partial<Impact>, string]>([
  ['nothing', {}, 'Readers would notice nothing.'],
  ['one page', { pages: [page('changes')] }, '1 page changes.'],
  [
    'several',
    { pages: [page('changes'), page('changes'), page('appears'), page('goes')] },
    '2 pages change, 1 page is new, 1 page goes.',
  ],
  [
    'numbers',
    { facets: [{ label: 'J-1: Sponsors', before: 1, after: 2 }] },
    '1 number beside a filter changes.',
  ],
  [
    'links, of which only broken ones are named',
    {
      links: [
        { ...link, isBroken: true },
        { ...link, isBroken: false },
      ],
    },
    '1 link would lead to nothing.',
  ],
])('of %s', (_what, parts, words) => {
  expect(impactInWords({ ...nothing, ...parts })).toBe(words)
})
