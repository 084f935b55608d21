import type { Day } from '../calendar/day.ts'
import {
  statedVisaStatuses,
  type VisaEvidenceLevel,
  visaEvidenceLevel,
} from '../eligibility/visa-sponsorship.ts'
import type { Listing } from './listing.ts'
import { needsChecking } from './program-card.ts'

/** How much there is, and how much of it says what matters most here. */
export interface ListingNumbers {
  readonly total: number
  readonly residencies: number
  readonly fellowships: number
  /** States, the District of Columbia and territories in which there is a listing. */
  readonly states: number
  /** Listings by the strongest visa evidence that was found; adds up to `total`. */
  readonly byVisaEvidence: Readonly<Record<VisaEvidenceLevel, number>>
  /** Listings where the program or its institution states a visa policy. */
  readonly stateVisaPolicy: number
  /** Those among them whose every stated policy is stale or disputed: nobody should rely on one unasked. */
  readonly visaPolicyToCheck: number
  /** Made-up listings among them. */
  readonly fictional: number
}

/** Counts listings for a sentence that says how much is known on a day. */
export function listingNumbers(listings: readonly Listing[], today: Day): ListingNumbers {
  const countWhere = (holds: (listing: Listing) => boolean) => listings.filter(holds).length
  const levels = listings.map(visaEvidenceLevel)
  const atLevel = (level: VisaEvidenceLevel) => levels.filter((one) => one === level).length
  const byVisaEvidence: Record<VisaEvidenceLevel, number> = {
    program: atLevel('program'),
    institution: atLevel('institution'),
    filings: atLevel('filings'),
    none: atLevel('none'),
  }
  const residencies = countWhere(({ program }) => program.kind === 'residency')
  return {
    total: listings.length,
    residencies,
    fellowships: listings.length - residencies,
    states: new Set(listings.map(({ program }) => program.state)).size,
    byVisaEvidence,
    stateVisaPolicy: byVisaEvidence.program + byVisaEvidence.institution,
    visaPolicyToCheck: countWhere((one) => {
      const stated = statedVisaStatuses(one, today)
      return stated.length > 0 && stated.every(needsChecking)
    }),
    fictional: countWhere(({ program }) => program.fictional),
  }
}
