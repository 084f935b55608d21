import type { Day } from '../calendar/day.ts'
import type { FactStatus } from '../facts/fact-status.ts'
import { labelOf, type Option } from '../frame/option.ts'
import { type FactView, institutionFact, programFact } from '../programs/fact-view.ts'
import type { Listing } from '../programs/listing.ts'
import { type SponsoredVisa, sponsoredVisas, visaPolicies, type VisaPolicy } from '../visas/visa-policy.ts'

/** The three levels of visa evidence, strongest first, and none. They are never merged into one another. */
export const visaEvidenceLevels = [
  { value: 'program', label: 'Program statement' },
  { value: 'institution', label: 'Institution policy' },
  {
    value: 'filings',
    label: 'Filings seen',
    help: 'Records about the employer; not a statement that it sponsors trainees.',
  },
  { value: 'none', label: 'Nothing found' },
] as const satisfies readonly Option[]
export type VisaEvidenceLevel = (typeof visaEvidenceLevels)[number]['value']

/** What is stated about sponsoring one status at one program, by whom, and how sure it is. */
export interface VisaSponsorship {
  readonly visa: SponsoredVisa
  readonly label: string
  /** Null: neither the program nor its institution states a policy. Filings never fill this in. */
  readonly policy: VisaPolicy | null
  /** Whose statement `policy` is. */
  readonly level: 'program' | 'institution' | null
  /** True where the policy follows from "only citizens and permanent residents". */
  readonly isImplied: boolean
  readonly status: FactStatus
  readonly program: FactView
  readonly institution: FactView
  /** In a few words, for a line in a list. */
  readonly text: string
}

/** The policy that counts for an applicant, and whose it is; `isDisputed` where program and institution differ. */
export interface CountingPolicy extends Pick<VisaSponsorship, 'policy' | 'level' | 'isImplied'> {
  readonly isDisputed: boolean
}

/**
 * The program's own statement, else what its citizens-and-permanent-residents rule implies, else its institution's
 * policy; how sure it is takes a day, see `visaSponsorship`.
 */
export function countingPolicy({ program, institution }: Listing, visa: SponsoredVisa): CountingPolicy {
  const own = program.facts[visa]
  const general = institution.facts[visa]
  const isImplied = own === null && program.facts.permanentResidentsOnly === 'yes'
  const stated: VisaPolicy | null = isImplied ? 'does-not' : own
  return {
    policy: stated ?? general,
    level: stated !== null ? 'program' : general !== null ? 'institution' : null,
    isImplied,
    isDisputed: stated !== null && general !== null && stated !== general,
  }
}

/** The policy that counts on a day, with both sides to show: they differ where the status is `conflict`. */
export function visaSponsorship(listing: Listing, visa: SponsoredVisa, today: Day): VisaSponsorship {
  const { isDisputed, ...counting } = countingPolicy(listing, visa)
  const { policy } = counting
  return {
    visa,
    label: labelOf(sponsoredVisas, visa),
    ...counting,
    status: isDisputed ? 'conflict' : basisOf(listing, visa, counting, today).status,
    program: programFact(listing.program, visa, today),
    institution: institutionFact(listing.institution, visa, today),
    text: policy === null ? 'Not stated' : labelOf(visaPolicies, policy),
  }
}

/** The fact that a policy rests on; an unknown one where nothing is stated. */
function basisOf(
  { program, institution }: Listing,
  visa: SponsoredVisa,
  { level, isImplied }: Pick<VisaSponsorship, 'level' | 'isImplied'>,
  today: Day,
): FactView {
  if (isImplied) return programFact(program, 'permanentResidentsOnly', today)
  return level === 'program' ? programFact(program, visa, today) : institutionFact(institution, visa, today)
}

/** How sure everything is that program or institution state about visas, as it counts on the day; empty where neither does. */
export function statedVisaStatuses(listing: Listing, today: Day): FactStatus[] {
  const { program } = listing
  const ofPolicies = sponsoredVisas.flatMap(({ value }): FactStatus[] => {
    const { policy, isDisputed, ...rest } = countingPolicy(listing, value)
    if (policy === null) return []
    return [isDisputed ? 'conflict' : basisOf(listing, value, rest, today).status]
  })
  const isRestrictionStated = program.facts.permanentResidentsOnly !== null
  return isRestrictionStated
    ? [...ofPolicies, programFact(program, 'permanentResidentsOnly', today).status]
    : ofPolicies
}

/** The strongest level at which anything about H-1B or J-1 or O-1 was found for a listing. */
export function visaEvidenceLevel({ program, institution }: Listing): VisaEvidenceLevel {
  const { j1, h1b, o1, permanentResidentsOnly } = program.facts
  if ([j1, h1b, o1, permanentResidentsOnly].some((value) => value !== null)) return 'program'
  if (sponsoredVisas.some(({ value }) => institution.facts[value] !== null)) return 'institution'
  return institution.filings.some(({ count }) => count > 0) ? 'filings' : 'none'
}
