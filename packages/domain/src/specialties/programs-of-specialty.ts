import type { Content } from '../content/snapshot.ts'
import { clinicalInformatics } from '../programs/listing.ts'
import type { Specialty } from './specialty.ts'

/** The published programs of a profile: how many, and the query of the search that shows just these. */
export interface ProgramsOfSpecialty {
  readonly count: number
  readonly query: string
  /** Published programs that name no specialty at all: any of them may belong here too. */
  readonly silent: number
}

/** For a base specialty, the programs housed there; for clinical informatics itself, every fellowship. */
export function programsOfSpecialty(
  { entries: { programs } }: Content,
  { slug }: Pick<Specialty, 'slug'>,
): ProgramsOfSpecialty {
  if (slug === clinicalInformatics)
    return {
      count: programs.filter(({ kind }) => kind === 'fellowship').length,
      query: 'kind=fellowship',
      silent: 0,
    }
  return {
    count: programs.filter(({ specialty }) => specialty === slug).length,
    query: `specialty=${slug}&specialty-unknown=leave-out`,
    silent: programs.filter(({ specialty }) => specialty === null).length,
  }
}
