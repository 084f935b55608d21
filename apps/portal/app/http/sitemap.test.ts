import { parseSnapshot } from '@evenkeel/domain'
import { buildProgram } from '@evenkeel/domain/testing'
import { expect, test } from 'vitest'
import { startTestPortal } from '../../testing/test-portal.ts'
import { wholeSnapshot } from '../../testing/whole-snapshot.ts'
import { publishedContent } from '../content/published-content.ts'
import { sitemapSize } from './sitemap.ts'

function addressesIn(xml: string) {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
}

function programs(count: number, parts = {}) {
  return Array.from({ length: count }, (_, at) => buildProgram({ slug: `program-${at}`, ...parts }))
}

test('every page is listed once with the day of its last change', async () => {
  const { ask } = await startTestPortal()
  const { headers, text } = await ask('/sitemap.xml')
  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  const addresses = addressesIn(text)
  expect(addresses).toEqual(
    expect.arrayContaining([
      'http://portal.test/',
      'http://portal.test/programs/harbor-fellowship',
      'http://portal.test/specialties/pathology',
      'http://portal.test/faqs/is-it-good',
    ]),
  )
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(text).toContain('<loc>http://portal.test/guide/start</loc><lastmod>2026-11-01</lastmod>')
})

test('made-up listings are not for search engines', async () => {
  const content = parseSnapshot(wholeSnapshot({ programs: programs(2, { fictional: true }) }))
  const { ask, state } = await startTestPortal()
  state.published = publishedContent(content, 'fictional')
  const addresses = addressesIn((await ask('/sitemap.xml')).text)
  expect(addresses.filter((address) => address?.includes('/programs/'))).toEqual([
    'http://portal.test/programs/places',
  ])
})

test('more pages than one sitemap may hold are spread over several, each page once', async () => {
  const content = parseSnapshot(wholeSnapshot({ programs: programs(sitemapSize + 10) }))
  const { ask, state } = await startTestPortal()
  state.published = publishedContent(content, 'many')
  const parts = addressesIn((await ask('/sitemap.xml')).text)
  expect(parts).toEqual(['http://portal.test/sitemap.xml?part=1', 'http://portal.test/sitemap.xml?part=2'])
  const pages = await Promise.all(
    ['1', '2'].map(async (part) => addressesIn((await ask(`/sitemap.xml?part=${part}`)).text)),
  )
  expect(pages.map((page) => page.length)).toEqual([sitemapSize, expect.any(Number)])
  expect(new Set(pages.flat()).size).toBe(pages.flat().length)
  expect(addressesIn((await ask('/sitemap.xml?part=99')).text)).toEqual(parts)
})
