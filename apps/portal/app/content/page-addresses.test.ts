import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { contentKinds, keysOf, parseSnapshot } from '@evenkeel/domain'
import { expect, test } from 'vitest'
import { wholeSnapshot } from '../../testing/whole-snapshot.ts'
import { fixedPages, foldersOfKinds, pagesOf, unlistedPages } from './page-addresses.ts'

/** Reached from the pages that they belong to; search engines have no use for them. */
const beneath = new Set(['/programs/$slug_/report', '/programs/$slug_/changes', '/faqs/$slug_/helpful'])

/** The addresses of the route folders: 'guide.$slug' is '/guide/$slug', 'guide._index' is '/guide'. */
const routes = readdirSync(join(import.meta.dirname, '../routes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '$')
  .map(({ name }) => `/${name.replace(/\.?_index$/, '').replaceAll('.', '/')}`)
  .filter((route) => !beneath.has(route))

test('every page without a name in its address is listed, and no other', () => {
  expect([...fixedPages, ...unlistedPages].sort()).toEqual(
    routes.filter((route) => !route.includes('$')).sort(),
  )
})

test('every kind of page with a name in its address is listed by its entries', () => {
  const named = pagesOf(parseSnapshot(wholeSnapshot())).slice(fixedPages.length)
  const folders = new Set(named.map(({ path }) => `${path.split('/').slice(0, -1).join('/')}/$slug`))
  expect([...folders].sort()).toEqual(routes.filter((route) => route.includes('$')).sort())
})

test('no entry can take an address under which a fixed page would be found instead', () => {
  const beside = keysOf(contentKinds).flatMap((kind) =>
    [...fixedPages, ...unlistedPages].flatMap((page) => {
      const [folder, name] = [page.slice(0, page.lastIndexOf('/')), page.slice(page.lastIndexOf('/') + 1)]
      return folder === foldersOfKinds[kind] ? [{ kind, name }] : []
    }),
  )
  expect(beside).toContainEqual({ kind: 'guidePages', name: 'strategies' })
  for (const { kind, name } of beside)
    expect([name, contentKinds[kind].shape.slug.safeParse(name).success]).toEqual([name, false])
})
