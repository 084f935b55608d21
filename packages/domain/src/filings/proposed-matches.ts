import { employerName } from './employer-name.ts'
import type { InstitutionIndex } from './institution-index.ts'
import { type Match, matchEmployer } from './match-employer.ts'
import { cityKey } from './employer-place.ts'
import { type MatchBand, matchBand } from './match-reason.ts'

/** What is known of an employer from all files together. */
export interface FiledEmployer {
  readonly spellings: readonly string[]
  readonly state: string | null
  readonly cities: readonly string[]
  readonly industry: string | null
}

/** What a person has to decide about an employer: the institution that it may be, and others. */
export interface Proposal {
  readonly band: MatchBand
  readonly best: Match
  /** The others that it may be, best first. */
  readonly others: readonly Match[]
}

/**
 * What to propose about an employer; null where no institution fits well enough to ask a person. Institutions that
 * were refused for it before are not proposed again.
 */
export function proposalFor(
  index: InstitutionIndex,
  employer: FiledEmployer,
  refused: ReadonlySet<number> = new Set(),
): Proposal | null {
  const names = employer.spellings.flatMap((spelling) => employerName(spelling)?.names ?? [])
  const matches = matchEmployer(index, {
    names: [...new Map(names.map((words) => [words.join(' '), words])).values()],
    state: employer.state,
    cities: employer.cities.flatMap((city) => cityKey(city) ?? []),
    industry: employer.industry,
  })
  const [best, ...others] = matches.filter(
    ({ institution, confidence }) => !refused.has(institution) && matchBand(confidence) !== null,
  )
  const band = best ? matchBand(best.confidence) : null
  return best && band !== null ? { band, best, others } : null
}
