/** A page that a search engine may list. */
export interface ListedPage {
  /** Begins with '/'. */
  readonly path: string
  /** Day of its last change; null where that means nothing. */
  readonly changedOn: string | null
}

/** Addresses in one sitemap; the protocol allows 50,000. */
export const sitemapSize = 40_000

/** A sitemap of these pages. */
export function sitemap(origin: string, pages: readonly ListedPage[]): string {
  const rows = pages.map(({ path, changedOn }) => {
    const lastChange = changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`
    return `<url><loc>${escaped(origin + path)}</loc>${lastChange}</url>`
  })
  return wrapped('urlset', rows)
}

/** A list of the sitemaps that the pages are spread over. */
export function sitemapIndex(origin: string, parts: number): string {
  const rows = Array.from(
    { length: parts },
    (_, at) => `<sitemap><loc>${escaped(`${origin}/sitemap.xml?part=${at + 1}`)}</loc></sitemap>`,
  )
  return wrapped('sitemapindex', rows)
}

function wrapped(element: string, rows: readonly string[]): string {
  const open = `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...rows, `</${element}>`, ''].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>'"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
