import type { Day } from '../calendar/day.ts'
import type { FactStatus } from '../facts/fact-status.ts'
import { labelOf, type Option } from '../frame/option.ts'
import type { Filing } from '../institutions/filing.ts'
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

/**
 * The policy that counts for an applicant: the program's own statement, else what its citizens-and-permanent-residents
 * rule implies, else its institution's policy. Where program and institution say different things the status is
 * `conflict`, and both are there to show.
 */
export function visaSponsorship(listing: Listing, visa: SponsoredVisa, today: Day): VisaSponsorship {
  const program = programFact(listing.program, visa, today)
  const institution = institutionFact(listing.institution, visa, today)
  const own = listing.program.facts[visa]
  const general = listing.institution.facts[visa]
  const restriction = programFact(listing.program, 'permanentResidentsOnly', today)
  const isImplied = own === null && listing.program.facts.permanentResidentsOnly === 'yes'
  const stated: VisaPolicy | null = isImplied ? 'does-not' : own
  const policy = stated ?? general
  const level = stated !== null ? 'program' : general !== null ? 'institution' : null
  const disagree = stated !== null && general !== null && stated !== general
  const basis = isImplied ? restriction : own !== null ? program : institution
  return {
    visa,
    label: labelOf(sponsoredVisas, visa),
    policy,
    level,
    isImplied,
    status: disagree ? 'conflict' : basis.status,
    program,
    institution,
    text: policy === null ? 'Not stated' : labelOf(visaPolicies, policy),
  }
}

/** What program or institution states about visas, as it counts for an applicant on the day; empty where neither does. */
export function statedVisaFacts(listing: Listing, today: Day): { readonly status: FactStatus }[] {
  const policies = sponsoredVisas.map(({ value }) => visaSponsorship(listing, value, today))
  const restriction = programFact(listing.program, 'permanentResidentsOnly', today)
  return [
    ...policies.filter(({ policy }) => policy !== null),
    ...(restriction.text === null ? [] : [restriction]),
  ]
}

/** The strongest level at which anything about H-1B or J-1 or O-1 was found for a listing. */
export function visaEvidenceLevel({ program, institution }: Listing): VisaEvidenceLevel {
  const { j1, h1b, o1, permanentResidentsOnly } = program.facts
  if ([j1, h1b, o1, permanentResidentsOnly].some((value) => value !== null)) return 'program'
  if (sponsoredVisas.some(({ value }) => institution.facts[value] !== null)) return 'institution'
  return institution.filings.some(({ count }) => count > 0) ? 'filings' : 'none'
}

/** What a filing says and what it does not say, in one sentence. */
export function filingSentence({ dataset, period, count }: Filing): string {
  const number = count.toLocaleString('en-US')
  if (dataset === 'dol-lca-trainee')
    return count === 0
      ? `No labor condition application with a resident or fellow title was seen for this employer in ${period}.`
      : `${number} labor condition ${count === 1 ? 'application' : 'applications'} with a resident or fellow title seen for this employer in ${period}; an application is not an approval.`
  return count === 0
    ? `No initial H-1B approval was seen for this employer in ${period}.`
    : `${number} initial H-1B ${count === 1 ? 'approval' : 'approvals'} seen for this employer in ${period}, all occupations together; most are not trainees.`
}
