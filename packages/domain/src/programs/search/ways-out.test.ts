import { describe, expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import { parseCriteria, printCriteria } from './criteria-address.ts'
import { withoutUnknowns } from './criteria.ts'
import { hasIdleParameters } from './idle-parameters.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { searchPrograms } from './search-programs.ts'
import { waysOut } from './ways-out.ts'

const program = (slug: string, state: 'ME' | 'OH', h1b: 'sponsors' | 'does-not') =>
  buildListing({ program: { slug, state, facts: { h1b }, evidence: [buildEvidence(['h1b']) as never] } })
const index = buildSearchIndex(
  [program('a', 'ME', 'does-not'), program('b', 'ME', 'does-not'), program('c', 'OH', 'sponsors')],
  '2026-11-23',
)
const asked = (address: string) => parseCriteria(index, new URLSearchParams(address)).criteria

describe('where nothing is found', () => {
  test.each([
    ['state=ME&h1b=sponsors', ['H-1B policy: Sponsors', 2], ['State: Maine', 1]],
    ['q=nowhere&state=ME&h1b=does-not', ['Words: nowhere', 2]],
    [
      'state=OH&h1b=does-not&h1b=case-by-case',
      ['State: Ohio', 2],
      ['H-1B policy: Case by case or Does not sponsor', 1],
    ],
    [
      'h1b=sponsors&j1=sponsors&j1-unknown=only&h1b-unknown=only',
      ['H-1B policy: Sponsors', 3],
      ['H-1B policy: only those that do not say', 1],
    ],
    [
      'q=nowhere&state=ME&h1b=sponsors',
      ['Words: nowhere and H-1B policy: Sponsors', 2],
      ['Words: nowhere and State: Maine', 1],
    ],
  ])('?%s names what to give up, most first', (address, ...expected) => {
    const ways = waysOut(index, asked(address))
    expect(ways.map(({ labels, total }) => [labels.join(' and '), total])).toEqual(expected)
  })

  test('nothing is named where it takes three things', () => {
    expect(waysOut(index, asked('q=nowhere&state=ME&h1b=sponsors&kind=residency'))).toEqual([])
  })

  test('a way out leads to the criteria without what it names', () => {
    const leads = (address: string) =>
      waysOut(index, asked(address)).map(({ without }) => printCriteria(index, without))
    expect(leads('state=ME&h1b=sponsors&page=2')).toEqual(['state=ME', 'h1b=sponsors'])
    expect(leads('q=nowhere&state=ME&h1b=sponsors')).toEqual(['state=ME', 'h1b=sponsors'])
  })
})

describe('an address as a form sends it', () => {
  test.each([
    ['q=&sort=name', true],
    ['state=ME&h1b-unknown=include', true],
    ['page=1', true],
    ['sort=name', true],
    ['state=ME&h1b-unknown=leave-out&sort=place&page=2', false],
    ['utm_source=letter', false],
    ['', false],
  ])('?%s asks nothing somewhere: %s', (address, expected) => {
    expect(hasIdleParameters(index, new URLSearchParams(address))).toBe(expected)
  })
})

test('leaving out the unknown keeps only those that say so, and keeps a stance that was taken', () => {
  const silent = buildListing({ program: { slug: 'd' } })
  const withSilent = buildSearchIndex([...index.listings.map(({ listing }) => listing), silent], '2026-11-23')
  const read = parseCriteria(
    withSilent,
    new URLSearchParams('h1b=sponsors&o1=sponsors&o1-unknown=only&page=3'),
  )
  const strict = withoutUnknowns(read.criteria)
  expect(printCriteria(withSilent, strict)).toBe(
    'h1b=sponsors&h1b-unknown=leave-out&o1=sponsors&o1-unknown=only',
  )
  const found = searchPrograms(withSilent, withoutUnknowns(asked('h1b=sponsors')))
  expect([found.total, found.unknownKept]).toEqual([1, 0])
})
