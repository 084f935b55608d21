import type { InstitutionIndex, IndexedInstitution } from './institution-index.ts'
import { candidatesOf } from './institution-index.ts'
import type { MatchReason } from './match-reason.ts'
import { nameLikeness } from './name-likeness.ts'

/** An employer as a file knows it: how it names itself, and where it is. */
export interface MatchableEmployer {
  /** Each of its names in words, as `employerName` takes them apart: the legal name first. */
  readonly names: readonly (readonly string[])[]
  /** Null where no row of it gives a state. */
  readonly state: string | null
  /** Cities in the spelling of `cityKey`. */
  readonly cities: readonly string[]
  /** The first two digits of its NAICS code; null where the file has none. */
  readonly industry: string | null
}

/** An institution that an employer may be, from 0 to 1, with the reasons for and against. */
export interface Match {
  readonly institution: number
  readonly confidence: number
  readonly reasons: readonly MatchReason[]
}

/** What a place is worth: a name alone proves little, since many hospitals share theirs. */
const placeFactors = { 'same-city': 1, 'same-state': 0.9, 'place-unknown': 0.8, 'other-state': 0.55 } as const
const OTHER_INDUSTRY_FACTOR = 0.8
const NEARLY = 0.05
const KEPT = 5

/** Education, health care, public administration; research and management companies file for hospitals, too. */
const fittingIndustries = new Set(['54', '55', '56', '61', '62', '92'])

/**
 * The institutions that an employer may be, best first; equals in the order of their ids. The same employer and
 * institutions always give the same answer, in whatever order they came.
 */
export function matchEmployer(index: InstitutionIndex, employer: MatchableEmployer): Match[] {
  const found = candidatesOf(index, employer.names)
    .map((institution) => matchWith(institution, employer))
    .filter(({ confidence }) => confidence > 0)
    .toSorted((one, other) => other.confidence - one.confidence || one.institution - other.institution)
    .slice(0, KEPT)
  const [best, second] = found
  if (!best || !second || best.confidence - second.confidence > NEARLY) return found
  return found.map((match) =>
    best.confidence - match.confidence > NEARLY
      ? match
      : { ...match, reasons: [...match.reasons, 'another-fits'] },
  )
}

function matchWith(institution: IndexedInstitution, employer: MatchableEmployer): Match {
  const place = placeReason(institution, employer)
  const likeness = nameLikeness(institution, employer.names, place === 'same-city')
  const isOther = employer.industry !== null && !fittingIndustries.has(employer.industry)
  const factor = placeFactors[place] * (isOther ? OTHER_INDUSTRY_FACTOR : 1)
  return {
    institution: institution.id,
    confidence: Math.round(likeness.score * factor * 100) / 100,
    reasons: [...likeness.reasons, place, ...(isOther ? (['other-industry'] as const) : [])],
  }
}

function placeReason(
  { state, city }: IndexedInstitution,
  employer: MatchableEmployer,
): keyof typeof placeFactors {
  if (employer.state === null) return 'place-unknown'
  if (employer.state !== state) return 'other-state'
  return employer.cities.includes(city) ? 'same-city' : 'same-state'
}
