import { contentKinds, type EntryInput } from '@evenkeel/domain'
import { expect, it } from 'vitest'
import { startTestPortal } from '../../testing/test-portal.ts'
import * as answer from '../routes/faqs.$slug/route.tsx'
import * as list from '../routes/faqs._index/route.tsx'
import * as changes from '../routes/faqs.changes/route.tsx'
import { faqFeed } from './faq-feed.ts'
import { feedLink } from './faq-feed-address.ts'

const faq = (slug: string, parts: Partial<EntryInput<'faqs'>>) =>
  contentKinds.faqs.parse({
    slug,
    updatedOn: '2026-11-02',
    question: 'May I?',
    answer: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Yes.' }] }],
    topic: 'career',
    reviewBy: '2027-11-02',
    ...parts,
  })

const portalUrl = 'https://portal.example'
const within = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'))].map(([, inner]) => inner)

it('tells each change once, newest first, under an id that stays', () => {
  const faqs = [
    faq('hours', { changes: [{ on: '2026-10-01' }, { on: '2026-11-02', note: 'New figures.' }] }),
    faq('visas', { changes: [{ on: '2026-10-15' }] }),
  ]
  const xml = faqFeed(faqs, portalUrl)
  const [own, ...ids] = within(xml, 'id')
  expect(own).toBe('https://portal.example/faqs/changes')
  expect(ids).toEqual([
    'https://portal.example/faqs/hours#changed-2026-11-02-1',
    'https://portal.example/faqs/visas#changed-2026-10-15-1',
    'https://portal.example/faqs/hours#changed-2026-10-01-1',
  ])
  expect(within(xml, 'updated')).toEqual([
    '2026-11-02T00:00:00.000Z',
    '2026-11-02T00:00:00.000Z',
    '2026-10-15T00:00:00.000Z',
    '2026-10-01T00:00:00.000Z',
  ])
  expect(xml).toContain('<link rel="self" href="https://portal.example/faqs/changes.atom"/>')
  expect(xml).toContain('<name>The advisors of Evenkeel</name>')
  expect(within(xml, 'summary').join(' ')).toContain('New figures.')
})

it('keeps words words, whatever is in them', () => {
  const question = 'Is <b>40</b> & "more" ]]> enough?'
  const xml = faqFeed(
    [faq('odd', { question, changes: [{ on: '2026-10-01', note: 'a ]]> <script>' }] })],
    portalUrl,
  )
  expect(within(xml, 'title').at(-1)).toBe('<![CDATA[Is &lt;b&gt;40&lt;/b&gt; &amp; "more" ]]&gt; enough?]]>')
  expect(within(xml, 'summary')).toEqual(['<![CDATA[a ]]&gt; &lt;script&gt;]]>'])
})

it('is a feed without an entry where nothing is published', () => {
  const xml = faqFeed([], portalUrl)
  expect(xml).toMatch(/^<\?xml .*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/s)
  expect(xml).not.toContain('<entry>')
})

it('is served as what it is, and not again to whoever has it', async () => {
  const { ask } = await startTestPortal()
  const { status, headers, text } = await ask('/faqs/changes.atom')
  expect([status, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8'])
  expect(text).toContain('http://portal.test/faqs/is-it-good#changed-')
  const again = await ask('/faqs/changes.atom', { headers: { 'If-None-Match': String(headers.etag) } })
  expect(again.status).toBe(304)
})

it('is announced in the head of the pages about questions', () => {
  for (const links of [list.links, changes.links, answer.links]) expect(links()).toContain(feedLink)
})
