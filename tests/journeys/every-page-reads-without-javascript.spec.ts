import { gzipSync } from 'node:zlib'
import { env } from '../env.ts'
import { readerAddresses, readerPages } from '../reader-pages.ts'
import { expect, test } from '../test.ts'

const titles = new Set<string>()

for (const [at, name] of readerPages.entries()) {
  test(`${name} is whole in its HTML, ships no script of its framework and stays small`, async ({
    request,
  }) => {
    const address = (await readerAddresses(env.portalUrl))[at] ?? '/'
    const response = await request.get(address)
    const html = await response.text()
    expect(response.status()).toBe(address === '/no-such-page' ? 404 : 200)
    // At most small files of ours, which the page does without.
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.filter((tag) => !/^<script type="module" src="\/assets\/[\w-]+\.js">$/.test(tag))).toEqual(
      [],
    )
    expect(html).not.toContain('modulepreload')
    expect(html).toContain('</html>')
    expect(html).toMatch(/<html[^>]* lang="en/)
    expect(gzipSync(html).length, 'bytes of HTML, gzipped').toBeLessThanOrEqual(15_000)
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    expect(title).toMatch(/Evenkeel/)
    if (!address.includes('?')) {
      expect(titles.has(title), `another page has the title ${title}`).toBe(false)
      titles.add(title)
    }
  })
}
