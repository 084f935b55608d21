import type { SeedEntry } from '../../seed-entry.ts'
import { institutions } from '../institutions/all-institutions.ts'

type ProgramEntry = SeedEntry<'programs'>

/**
 * A clinical informatics fellowship at one of the seed's institutions, in the city of that institution.
 *
 * @throws Error where no institution has that slug.
 */
export function fellowshipAt(
  slug: string,
  row: Omit<ProgramEntry, 'slug' | 'kind' | 'name' | 'institution' | 'city' | 'state'>,
): ProgramEntry {
  const institution = institutions.find((entry) => entry.slug === slug)
  if (!institution) throw new Error(`No institution of the seed is called ${slug}.`)
  return {
    slug: `${slug}-clinical-informatics`,
    kind: 'fellowship',
    name: `Clinical Informatics Fellowship, ${institution.name}`,
    institution: slug,
    city: institution.city,
    state: institution.state,
    ...row,
  }
}
