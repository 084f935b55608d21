import { describe, expect, it } from 'vitest'
import { buildListing } from '../../testing/builders.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { silentFacets } from './silent-facets.ts'

const silentOver = (...listings: ReturnType<typeof buildListing>[]) =>
  silentFacets(buildSearchIndex(listings, '2026-11-24'))

describe('facets that nobody answers', () => {
  const quiet = buildListing({ program: { slug: 'quiet' } })
  const nights = buildListing({ program: { slug: 'nights', facts: { nights: 'none' } } })

  it('are those of which nothing is known of any listing', () => {
    const silent = silentOver(quiet, quiet)
    expect(silent).toContain('nights')
    expect(silent).not.toContain('state')
  })

  it('are none any more as soon as one listing answers', () => {
    expect(silentOver(quiet, nights)).not.toContain('nights')
    expect(silentOver(quiet, nights)).toContain('call')
  })

  it('are not told without listings', () => {
    expect(silentOver()).toEqual(new Set())
  })
})
