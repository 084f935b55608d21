import { describe, expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import { parseCriteria } from './criteria-address.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { searchPrograms } from './search-programs.ts'

const today = '2026-11-23'

describe('three programs: one sponsors H-1B, one does not, one does not say', () => {
  const program = (slug: string, h1b: 'sponsors' | 'does-not' | null) =>
    buildListing({ program: { slug, facts: { h1b }, evidence: [buildEvidence(['h1b']) as never] } })
  const index = buildSearchIndex(
    [program('yes', 'sponsors'), program('no', 'does-not'), program('silent', null)],
    today,
  )
  const slugs = (address: string) => {
    const { criteria } = parseCriteria(index, new URLSearchParams(address))
    return searchPrograms(index, criteria)
  }

  test.each([
    ['', ['no', 'silent', 'yes'], 0, []],
    ['h1b=sponsors', ['silent', 'yes'], 1, [{ facet: 'h1b', reason: 'no-match', count: 1 }]],
    [
      'h1b=sponsors&h1b-unknown=leave-out',
      ['yes'],
      0,
      [
        { reason: 'no-match', count: 1 },
        { reason: 'unknown', count: 1 },
      ],
    ],
    ['h1b-unknown=leave-out', ['no', 'yes'], 0, [{ facet: 'h1b', reason: 'unknown', count: 1 }]],
    ['h1b-unknown=only', ['silent'], 0, [{ facet: 'h1b', reason: 'known', count: 2 }]],
    ['h1b=sponsors&h1b=does-not', ['no', 'silent', 'yes'], 1, []],
  ])('?%s shows %j', (address, expected, unknownKept, leftOut) => {
    const result = slugs(address)
    expect(result.items.map((listing) => listing.program.slug)).toEqual(expected)
    expect(result.unknownKept).toBe(unknownKept)
    expect(result.leftOut).toMatchObject(leftOut)
  })

  test('an option counts what choosing it shows, and how many of these say so', () => {
    const facet = slugs('').facets.find((one) => one.facet.key === 'h1b')
    expect(facet?.options).toMatchObject([
      { value: 'sponsors', count: 2, matching: 1 },
      { value: 'case-by-case', count: 1, matching: 0 },
      { value: 'does-not', count: 2, matching: 1 },
    ])
    expect(facet?.unknown).toBe(1)
  })
})
