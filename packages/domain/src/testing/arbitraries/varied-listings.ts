import { parseSnapshot } from '../../content/snapshot.ts'
import { type Listing, listingsOf } from '../../programs/listing.ts'
import type { ProgramFacts } from '../../programs/program-facts.ts'
import { buildFiling, buildSpecialty } from '../builders.ts'
import { fictionalPrograms } from '../fictional-programs.ts'

/**
 * Made-up listings of every sort that readers meet: of stated and unstated specialties, checked lately, long ago and
 * never, disputed, with policies and filings of their institution. The same for the same size and seed.
 */
export function variedListings(size: number, seed: number): Listing[] {
  const made = [...fictionalPrograms(size, seed)]
  const houses = new Set(made.flatMap(({ programs }) => programs.flatMap(({ specialty }) => specialty ?? [])))
  const content = parseSnapshot({
    format: 'evenkeel-snapshot',
    version: 1,
    asOf: '2026-11-01T00:00:00.000Z',
    entries: {
      specialties: [...houses].map((slug) => buildSpecialty({ slug, name: slug.replaceAll('-', ' ') })),
      institutions: made.map(({ institution }) => institution),
      programs: made.flatMap(({ programs }) => programs),
    },
  })
  const listings = listingsOf(content).map(varied)
  if (listings.length < size) throw new Error(`Only ${listings.length} of ${size} listings can be read.`)
  return listings
}

const institutionTypes = [null, 'academic', 'community', 'childrens', 'military'] as const

function varied(listing: Listing, at: number): Listing {
  const { program, institution } = listing
  const type = institutionTypes[at % institutionTypes.length] ?? null
  return {
    ...listing,
    program: { ...program, facts: factsOf(listing, at), evidence: evidenceOf(listing, at) },
    institution: {
      ...institution,
      facts: { ...institution.facts, type },
      filings: at % 4 === 0 ? [filing] : [],
    },
  }
}

/** Some are silent on visas, some state the smallest amounts there are, which chance would seldom hit. */
function factsOf({ program: { facts } }: Listing, at: number): ProgramFacts {
  if (at % 3 === 1) return { ...facts, j1: null, h1b: null, o1: null, permanentResidentsOnly: null }
  return at % 9 === 2 ? { ...facts, positionsPerYear: 0, yearsSinceGraduation: 0, imgShare: 0 } : facts
}

function evidenceOf({ program: { evidence } }: Listing, at: number): Listing['program']['evidence'] {
  const [first] = evidence
  if (!first || at % 11 === 3) return []
  if (at % 7 === 2) return [...evidence, { ...first, ...disagreeing }]
  return at % 5 === 1 ? evidence.map((row) => ({ ...row, checkedOn: '2022-03-15' })) : evidence
}

const disagreeing = { checkedOn: '2026-10-15', agrees: false, note: 'Says something else.' }
const filing = buildFiling({
  dataset: 'dol-lca-trainee',
  period: 'FY2025',
  count: 3,
  url: 'https://agency.example/file',
  checkedOn: '2026-10-01',
})
