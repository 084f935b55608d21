import type { TalliedEmployer } from './employer-tally.ts'
import type { InstitutionIndex } from './institution-index.ts'
import { type Match, matchEmployer } from './match-employer.ts'
import { cityKey } from './employer-place.ts'
import { type MatchBand, matchBand } from './match-reason.ts'

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
  employer: TalliedEmployer,
  refused: ReadonlySet<number> = new Set(),
): Proposal | null {
  const matches = matchEmployer(index, {
    name: employer.name,
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
