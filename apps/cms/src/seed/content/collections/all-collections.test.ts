import {
  buildSearchIndex,
  collectionPreview,
  contentKinds,
  emptyContent,
  listingsOf,
  plainText,
  proseFromMarkdown,
  readCollectionCriteria,
} from '@evenkeel/domain'
import { describe, expect, it } from 'vitest'
import { checkedOn } from '../citations/citation.ts'
import { institutions } from '../institutions/all-institutions.ts'
import { programs } from '../programs/all-programs.ts'
import { seedProblems } from '../seed-problems.ts'
import { specialties } from '../specialties/all-specialties.ts'
import { collections } from './all-collections.ts'

const empty = emptyContent()
const index = buildSearchIndex(
  listingsOf({
    ...empty,
    entries: {
      ...empty.entries,
      programs: programs.map((entry) => contentKinds.programs.parse({ ...entry, updatedOn: checkedOn })),
      institutions: institutions.map((entry) =>
        contentKinds.institutions.parse({ ...entry, updatedOn: checkedOn }),
      ),
      specialties: specialties.map(({ body, ...entry }) =>
        contentKinds.specialties.parse({ ...entry, body: proseFromMarkdown(body), updatedOn: checkedOn }),
      ),
    },
  }),
  checkedOn,
)
const named = collections.map((entry) => [entry.slug, entry] as const)

describe('the collections that the product ships with', () => {
  it.each(named)('%s can be published', (_slug, entry) => {
    expect(seedProblems('collections', entry)).toEqual([])
    expect(collectionPreview(index, entry.criteria).problems).toEqual([])
  })

  it.each(named)('%s asks in the canonical form', (_slug, { criteria }) => {
    expect(readCollectionCriteria(index, criteria).query).toBe(criteria)
  })

  it.each(named)('%s says what it promises and what it does not, in 120 to 260 words', (_slug, { body }) => {
    const text = plainText(proseFromMarkdown(body))
    expect(text).toMatch(/What it promises:/)
    expect(text).toMatch(/What it does not:/)
    expect(text).not.toMatch(/[*#[\]]|\]\(/)
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(260)
  })

  it('stand in an order of their own', () => {
    const orders = collections.map(({ order }) => order)
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => Number(a) - Number(b)))
  })

  it.each([
    ['states-h-1b-sponsorship', 1, ['metrohealth']],
    ['states-j-1-sponsorship', 2, ['metrohealth', 'stanford']],
    ['visa-policy-unknown-ask-first', 49, []],
    ['h-1b-filings-seen-nothing-stated', 20, []],
    ['housed-in-pathology', 3, ['mass-general-brigham-and-womens', 'mayo-clinic-rochester']],
    ['on-the-pacific-coast', 11, ['ohsu', 'stanford']],
    ['confirmed-since-2020', 3, ['university-of-iowa', 'rush']],
  ])('%s finds %i of the 52 listings', (slug, total, houses) => {
    const found = collectionPreview(index, collections.find((entry) => entry.slug === slug)?.criteria ?? '')
    expect(found).toMatchObject({ total, of: 52, unknownKept: 0 })
    const slugs = found.first.map((program) => program.slug)
    for (const house of houses) expect(slugs).toContain(`${house}-clinical-informatics`)
  })

  it('whoever states a status is never among those to ask first', () => {
    const slugsOf = (slug: string) =>
      collectionPreview(index, collections.find((entry) => entry.slug === slug)?.criteria ?? '').first.map(
        (program) => program.slug,
      )
    const silent = new Set(slugsOf('visa-policy-unknown-ask-first'))
    const stating = [...slugsOf('states-h-1b-sponsorship'), ...slugsOf('states-j-1-sponsorship')]
    expect(stating.filter((slug) => silent.has(slug))).toEqual([])
  })
})
