import { expect, test } from 'vitest'
import { pageMeta } from './page-meta.ts'
import { shipsScripts } from './ships-scripts.ts'

const root = { id: 'root', data: { portalUrl: 'https://portal.example' } }
const words = { title: 'Programs', description: 'All of them.' }

test('a page is known at one address, with the site’s name in its title', () => {
  const meta = pageMeta(
    { location: { pathname: '/programs' }, matches: [root] },
    { ...words, search: '?j1=sponsors' },
  )
  expect(meta).toContainEqual({ title: 'Programs | Evenkeel' })
  expect(meta).toContainEqual({ name: 'description', content: 'All of them.' })
  expect(meta).toContainEqual({
    tagName: 'link',
    rel: 'canonical',
    href: 'https://portal.example/programs?j1=sponsors',
  })
})

test('a page that search engines should not list has no address to be known at', () => {
  const meta = pageMeta({ location: { pathname: '/x' }, matches: [root] }, { ...words, isUnlisted: true })
  expect(meta).toContainEqual({ name: 'robots', content: 'noindex' })
  expect(meta.some((one) => 'rel' in one)).toBe(false)
})

test.each([
  [[{}], false],
  [[{ handle: undefined }, { handle: { scripts: false } }], false],
  [[{ handle: { scripts: 'yes' } }], false],
  [[{}, { handle: { scripts: true } }], true],
])('%j ships scripts: %s', (matches, expected) => {
  expect(shipsScripts(matches)).toBe(expected)
})
