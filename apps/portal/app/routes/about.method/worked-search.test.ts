import { buildSearchIndex } from '@evenkeel/domain'
import { buildListing } from '@evenkeel/domain/testing'
import { expect, it } from 'vitest'
import { workedSearch } from './worked-search.ts'

const silent = (slug: string) => buildListing({ program: { slug } })
const sponsoring = buildListing({ program: { slug: 'yes', facts: { h1b: 'sponsors' } } })
const refusing = buildListing({ program: { slug: 'no', facts: { h1b: 'does-not' } } })

it('adds up to the listings there are, whatever is done with those that do not say', () => {
  const index = buildSearchIndex([silent('a'), silent('b'), silent('c'), sponsoring, refusing], '2026-11-23')
  const { of, rows } = workedSearch(index)
  expect(of).toBe(5)
  expect(rows.map(({ shown, unknownKept, href }) => [shown, unknownKept, href])).toEqual([
    [4, 3, '/programs?h1b=sponsors'],
    [1, 0, '/programs?h1b=sponsors&h1b-unknown=leave-out'],
    [3, 3, '/programs?h1b=sponsors&h1b-unknown=only'],
  ])
})
