import { gzipSync } from 'node:zlib'
import { env } from '../env.ts'
import { readerAddresses, readerPages } from '../reader-pages.ts'
import { expect, test } from '../test.ts'

const titles = new Set<string>()

for (const [at, name] of readerPages.entries()) {
  test(`${name} is whole in its HTML, ships no script and stays small`, async ({ request }) => {
    const address = (await readerAddresses(env.portalUrl))[at] ?? '/'
    const response = await request.get(address)
    const html = await response.text()
    expect(response.status()).toBe(address === '/no-such-page' ? 404 : 200)
    expect(html).not.toMatch(/<script\b(?![^>]*type="application\/(?:ld\+)?json")/)
    expect(html).toContain('</html>')
    expect(html).toMatch(/<html[^>]* lang="en/)
    expect(gzipSync(html).length, 'bytes of HTML, gzipped').toBeLessThanOrEqual(20_000)
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    expect(title).toMatch(/Evenkeel/)
    if (!address.includes('?')) {
      expect(titles.has(title), `another page has the title ${title}`).toBe(false)
      titles.add(title)
    }
  })
}
