import type { Content } from '../content/snapshot.ts'
import type { Institution } from '../institutions/institution.ts'
import type { Specialty } from '../specialties/specialty.ts'
import type { Program } from './program.ts'

/** A program together with what it inherits meaning from: its institution and its specialty's profile. */
export interface Listing {
  readonly program: Program
  readonly institution: Institution
  /** Null where the program's specialty is not stated. */
  readonly specialty: Specialty | null
  /** The profile of clinical informatics, for fellowships; null where nobody published it. */
  readonly fellowshipProfile: Specialty | null
}

/** The slug of the profile that describes clinical informatics itself. */
export const clinicalInformatics = 'clinical-informatics'

/** All listings of a content snapshot, in its order. */
export function listingsOf(content: Content): Listing[] {
  const institutions = new Map(content.entries.institutions.map((entry) => [entry.slug, entry]))
  const specialties = new Map(content.entries.specialties.map((entry) => [entry.slug, entry]))
  return content.entries.programs.flatMap((program) => {
    const institution = institutions.get(program.institution)
    if (!institution) return []
    return [
      {
        program,
        institution,
        specialty: specialties.get(program.specialty ?? '') ?? null,
        fellowshipProfile:
          program.kind === 'fellowship' ? (specialties.get(clinicalInformatics) ?? null) : null,
      },
    ]
  })
}
