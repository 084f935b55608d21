import { factStatus, institutionFacts } from '@evenkeel/domain'
import { describe, expect, it } from 'vitest'
import { checkedOn } from '../citations/citation.ts'
import { programs } from '../programs/all-programs.ts'
import { seedProblems } from '../seed-problems.ts'
import { institutions } from './all-institutions.ts'

describe('the institutions that the product ships with', () => {
  it.each(institutions.map((entry) => [entry.slug, entry] as const))(
    '%s can be published',
    (_slug, entry) => {
      expect(entry.draftBecause).toBeUndefined()
      expect(seedProblems('institutions', entry)).toEqual([])
    },
  )

  it('have a slug and a name of their own', () => {
    expect(new Set(institutions.map(({ slug }) => slug)).size).toBe(institutions.length)
    expect(new Set(institutions.map(({ name }) => name)).size).toBe(institutions.length)
  })

  it('each sponsor a program of the seed', () => {
    const sponsors = new Set(programs.map(({ institution }) => institution))
    expect(institutions.filter(({ slug }) => !sponsors.has(slug))).toEqual([])
  })

  it('state a visa policy in one case only, Stanford, from a page of the institution', () => {
    const stating = institutions.filter(({ facts }) => Object.keys(facts).length > 0)
    expect(stating.map(({ slug, facts }) => [slug, facts])).toEqual([
      ['stanford', { j1: 'sponsors', h1b: 'does-not' }],
    ])
    const evidence = (stating[0]?.evidence ?? []).map((row) => ({
      agrees: true,
      url: null,
      note: null,
      ...row,
    }))
    const status = factStatus({
      stated: true,
      evidence,
      reviewPeriod: institutionFacts.h1b.reviewPeriod,
      today: checkedOn,
    })
    expect(status).toBe('verified')
  })

  it('never turn filings into a policy', () => {
    const withFilings = institutions.filter(({ filings = [] }) => filings.length > 0)
    expect(withFilings).toHaveLength(22)
    expect(withFilings.filter(({ facts, slug }) => facts.h1b && slug !== 'stanford')).toEqual([])
  })

  it.each([
    ['stanford', 0, 339],
    ['mayo-clinic-rochester', 74, 242],
    ['metrohealth', 16, 18],
    ['houston-methodist', 0, 48],
    ['mass-general-brigham-and-womens', 99, 275],
  ])('%s: %i trainee applications and %i approvals were seen', (slug, applications, approvals) => {
    const { filings = [] } = institutions.find((entry) => entry.slug === slug) ?? {}
    expect(filings.map(({ dataset, period, count }) => [dataset, period, count])).toEqual([
      ['dol-lca-trainee', 'FY2025 Q2', applications],
      ['uscis-h1b-employer', 'FY2022', approvals],
    ])
  })

  it('have no row of filings where nobody looked', () => {
    const unseen = institutions.find(({ slug }) => slug === 'ucla')
    expect(unseen).toBeDefined()
    expect(unseen?.filings ?? []).toEqual([])
  })
})
