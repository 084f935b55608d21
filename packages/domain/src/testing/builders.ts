import type { EntryInput } from '../content/content-kinds.ts'
import { contentKinds } from '../content/content-kinds.ts'
import { type Content, emptyContent } from '../content/snapshot.ts'
import type { Evidence } from '../facts/evidence.ts'
import { type Filing, filingSchema } from '../institutions/filing.ts'
import type { Institution } from '../institutions/institution.ts'
import type { Listing } from '../programs/listing.ts'
import type { Program } from '../programs/program.ts'
import type { Specialty } from '../specialties/specialty.ts'

/** A valid program that states nothing but its name and place; say only what the test is about. */
export function buildProgram(parts: Partial<EntryInput<'programs'>> = {}): Program {
  return contentKinds.programs.parse({
    slug: 'harbor-fellowship',
    updatedOn: '2026-11-01',
    kind: 'fellowship',
    name: 'Clinical Informatics Fellowship',
    institution: 'harbor-hospital',
    city: 'Portland',
    state: 'ME',
    facts: {},
    ...parts,
  })
}

/** A valid institution without any stated policy. */
export function buildInstitution(parts: Partial<EntryInput<'institutions'>> = {}): Institution {
  return contentKinds.institutions.parse({
    slug: 'harbor-hospital',
    updatedOn: '2026-11-01',
    name: 'Harbor Hospital',
    city: 'Portland',
    state: 'ME',
    facts: {},
    ...parts,
  })
}

/** A valid specialty profile without ratings. */
export function buildSpecialty(parts: Partial<EntryInput<'specialties'>> = {}): Specialty {
  return contentKinds.specialties.parse({
    slug: 'pathology',
    updatedOn: '2026-11-01',
    kind: 'base',
    name: 'Pathology',
    summary: 'A profile for tests.',
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'A profile for tests.' }] }],
    variesByProgram: 'Conditions differ.',
    reviewBy: '2027-11-01',
    ...parts,
  })
}

/** A record of one dataset for one period, 18 first-time approvals in FY2022 unless said otherwise. */
export function buildFiling(parts: Partial<Filing> = {}): Filing {
  return filingSchema.parse({
    dataset: 'uscis-h1b-employer',
    period: 'FY2022',
    count: 18,
    url: 'https://records.example/employers',
    checkedOn: '2026-11-01',
    ...parts,
  })
}

/** An evidence row from a program's own page, checked on 2026-11-01, unless said otherwise. */
export function buildEvidence(facts: readonly string[], parts: Partial<Evidence> = {}): Evidence {
  return {
    facts,
    sourceKind: 'program-website',
    sourceName: 'Program page',
    url: 'https://program.example/page',
    checkedOn: '2026-11-01',
    agrees: true,
    note: null,
    ...parts,
  }
}

/** A listing of a program at Harbor Hospital. */
export function buildListing(
  parts: {
    program?: Partial<EntryInput<'programs'>>
    institution?: Partial<EntryInput<'institutions'>>
    specialty?: Specialty | null
  } = {},
): Listing {
  return {
    program: buildProgram(parts.program),
    institution: buildInstitution(parts.institution),
    specialty: parts.specialty ?? null,
    fellowshipProfile: null,
  }
}

/** Content with the given entries and nothing else. */
export function buildContent(entries: Partial<Content['entries']> = {}): Content {
  const empty = emptyContent('2026-11-01T00:00:00.000Z')
  return { ...empty, entries: { ...empty.entries, ...entries } }
}
