import {
  type Evidence,
  factStatus,
  hostOf,
  keysOf,
  programFacts,
  programSchema,
  type ProgramFactKey,
  type ReviewPeriod,
  regionOf,
} from '@evenkeel/domain'
import { describe, expect, it } from 'vitest'
import { checkedOn } from '../citations/citation.ts'
import { institutions } from '../institutions/all-institutions.ts'
import { seedProblems } from '../seed-problems.ts'
import { specialties } from '../specialties/all-specialties.ts'
import { programs } from './all-programs.ts'
import { fellowshipAt } from './fellowship-at.ts'

const listings = programs.map((entry) => programSchema.parse({ ...entry, updatedOn: checkedOn }))
const visaFacts = keysOf(programFacts).filter((key) => programFacts[key].group === 'visa')

describe('the program listings that the product ships with', () => {
  it('are 52 fellowships, none of them made up', () => {
    expect(listings).toHaveLength(52)
    expect(listings.every(({ kind, fictional }) => kind === 'fellowship' && !fictional)).toBe(true)
  })

  it.each(programs.map((entry) => [entry.slug, entry] as const))('%s can be published', (_slug, entry) => {
    expect(entry.draftBecause).toBeUndefined()
    expect(seedProblems('programs', entry)).toEqual([])
  })

  it('have a slug and a name of their own, and readable names', () => {
    expect(new Set(listings.map(({ slug }) => slug)).size).toBe(52)
    expect(new Set(listings.map(({ name }) => name)).size).toBe(52)
    expect(listings.filter(({ name }) => /[?]|Standford|\bSt Louis/.test(name))).toEqual([])
  })

  it('belong to institutions and base specialties of the seed', () => {
    const houses = new Set(institutions.map(({ slug }) => slug))
    const bases = new Set(specialties.filter(({ kind }) => kind === 'base').map(({ slug }) => slug))
    expect(listings.filter(({ institution }) => !houses.has(institution))).toEqual([])
    expect(listings.filter(({ specialty }) => specialty !== null && !bases.has(specialty))).toEqual([])
  })

  it.each([
    ['northeast', 12],
    ['midwest', 14],
    ['south', 12],
    ['west', 14],
  ])('lie in the %s: %i', (region, count) => {
    expect(listings.filter(({ state }) => regionOf(state) === region)).toHaveLength(count)
  })

  it('refuse a fellowship at an institution that nobody wrote down', () => {
    expect(() => fellowshipAt('atlantis', { facts: {} })).toThrow('atlantis')
  })
})

describe('that the programs exist', () => {
  it('is stale for the 49 whose source is a list of 2020', () => {
    const stale = listings.filter(({ evidence }) => statusOf('listing', evidence, 'identity') === 'stale')
    expect(stale).toHaveLength(49)
    expect(stale.filter(({ note }) => !note?.startsWith('Listed in 2020, not re-verified.'))).toEqual([])
  })

  it.each([
    ['rush-clinical-informatics', 'reported', 'a commercial directory'],
    ['university-of-iowa-clinical-informatics', 'verified', "the institution's own site"],
    ['childrens-hospital-los-angeles-clinical-informatics', 'reported', 'a published article'],
    ['university-of-arkansas-for-medical-sciences-clinical-informatics', 'stale', 'news of March 2022'],
    ['stanford-clinical-informatics', 'stale', 'the list of 2020'],
  ])('%s: %s, from %s', (slug, status) => {
    expect(statusOf('listing', listing(slug).evidence, 'identity')).toBe(status)
  })
})

describe('what the programs state about visas', () => {
  it('comes from two programs; a third is covered by its institution', () => {
    const stating = listings.filter(({ facts }) => visaFacts.some((key) => facts[key] !== null))
    expect(stating.map(({ slug }) => slug)).toEqual([
      'university-at-buffalo-clinical-informatics',
      'metrohealth-clinical-informatics',
    ])
    const covered = institutions.filter(({ facts }) => facts.j1 ?? facts.h1b ?? facts.o1)
    expect(covered.map(({ slug }) => slug)).toEqual(['stanford'])
  })

  it.each([
    ['metrohealth-clinical-informatics', 'j1', 'sponsors'],
    ['metrohealth-clinical-informatics', 'h1b', 'sponsors'],
    ['university-at-buffalo-clinical-informatics', 'permanentResidentsOnly', 'yes'],
  ] as const)('%s: %s is %s, and stale', (slug, key, value) => {
    const { facts, evidence } = listing(slug)
    expect(facts[key]).toBe(value)
    expect(statusOf(key, evidence, programFacts[key].reviewPeriod)).toBe('stale')
  })

  it('never stands without a source that names the fact', () => {
    const unsupported = listings.flatMap(({ slug, facts, evidence }) =>
      visaFacts
        .filter((key) => facts[key] !== null && !evidence.some((row) => row.facts.includes(key)))
        .map((key) => `${slug}: ${key}`),
    )
    expect(unsupported).toEqual([])
  })
})

describe('what else the sources say', () => {
  it('is ERAS for 35 programs, and an old "no" is not another system', () => {
    expect(listings.filter(({ facts }) => facts.applicationSystem === 'eras')).toHaveLength(35)
    expect(listings.filter(({ facts }) => facts.applicationSystem === null)).toHaveLength(17)
  })

  it.each<[string, ProgramFactKey, unknown, string]>([
    ['ucsf-clinical-informatics', 'clinicalShare', 20, 'verified'],
    ['ohsu-clinical-informatics', 'boardEligibility', 'yes', 'verified'],
    ['ohsu-clinical-informatics', 'applicationSystem', 'eras', 'verified'],
    ['stanford-clinical-informatics', 'applicationSystem', 'eras', 'stale'],
    ['stanford-clinical-informatics', 'j1', null, 'unknown'],
  ])('%s: %s is %s, %s', (slug, key, value, status) => {
    const { facts, evidence } = listing(slug)
    expect(facts[key]).toBe(value)
    expect(statusOf(key, evidence, programFacts[key].reviewPeriod, facts[key] !== null)).toBe(status)
  })

  it('names the house of seven programs and the ACGME number of four, each with a source', () => {
    const housed = listings.filter(({ specialty }) => specialty !== null)
    const numbered = listings.filter(({ acgmeId }) => acgmeId !== null)
    expect(housed.map(({ institution, specialty }) => [institution, specialty])).toEqual([
      ['mass-general-brigham-and-womens', 'pathology'],
      ['mount-sinai', 'internal-medicine'],
      ['university-of-illinois-chicago', 'pathology'],
      ['rush', 'internal-medicine'],
      ['mayo-clinic-rochester', 'pathology'],
      ['ohio-state', 'family-medicine'],
      ['ohsu', 'internal-medicine'],
    ])
    expect(numbered.map(({ institution, acgmeId }) => [institution, acgmeId])).toEqual([
      ['rush', '1391614002'],
      ['mayo-clinic-rochester', '3022630001'],
      ['ohio-state', '1223814002'],
      ['ohsu', '1394014001'],
    ])
    expect(housed.filter(({ evidence }) => !speaksTo('specialty', evidence))).toEqual([])
    expect(numbered.filter(({ evidence }) => !speaksTo('acgmeId', evidence))).toEqual([])
  })

  it("offers as website only the program's own page, never a directory, an article or a test server", () => {
    const hosts = listings.flatMap(({ website }) => (website === null ? [] : [hostOf(website)]))
    expect(hosts.toSorted()).toEqual([
      'clinicalinformaticsfellowship.ucsf.edu',
      'college.mayo.edu',
      'dukeinformatics.org',
      'gme.medicine.uiowa.edu',
      'gme.metrohealth.org',
      'med.unc.edu',
      'medicine.osu.edu',
      'ohsu.edu',
    ])
  })
})

function listing(slug: string) {
  const found = listings.find((entry) => entry.slug === slug)
  if (!found) throw new Error(`No listing ${slug}.`)
  return found
}

function speaksTo(key: string, evidence: readonly Evidence[]) {
  return evidence.some((row) => row.agrees && row.facts.includes(key))
}

function statusOf(key: string, evidence: readonly Evidence[], reviewPeriod: ReviewPeriod, stated = true) {
  const speaking = evidence.filter((row) => row.facts.includes(key))
  return factStatus({ stated, evidence: speaking, reviewPeriod, today: checkedOn })
}
