import type { Day } from '../../calendar/day.ts'
import { visaSponsorship } from '../../eligibility/visa-sponsorship.ts'
import type { Evidence } from '../../facts/evidence.ts'
import { labelOf } from '../../frame/option.ts'
import { filingSentence } from '../../institutions/filing-in-words.ts'
import type { Filing } from '../../institutions/filing.ts'
import { type SponsoredVisa, sponsoredVisas, visaPolicies } from '../../visas/visa-policy.ts'
import { programFact } from '../fact-view.ts'
import type { Listing } from '../listing.ts'
import { type ComparedCell, factCell } from './compared-cell.ts'
import type { RowDefinition } from './row-definition.ts'

/**
 * The three levels of visa evidence, each in rows of its own: a statement of a program is compared with statements of
 * programs, a policy of an institution with policies of institutions. None fills in for another.
 */
export const visaRows: readonly RowDefinition[] = [
  ...sponsoredVisas.flatMap(({ value, label }) => [
    {
      key: `${value}-program`,
      label: `${label}: the program states`,
      cell: (listing: Listing, today: Day) => programCell(listing, value, today),
    },
    {
      key: `${value}-institution`,
      label: `${label}: its institution’s policy`,
      cell: (listing: Listing, today: Day) => institutionCell(listing, value, today),
    },
  ]),
  {
    key: 'permanentResidentsOnly',
    label: 'Only citizens and permanent residents',
    cell: ({ program }, today) => factCell(programFact(program, 'permanentResidentsOnly', today)),
  },
  {
    key: 'filings',
    label: 'Filings by the employer, no policy',
    cell: ({ institution }) => filingsCell(institution.filings),
  },
]

function programCell(listing: Listing, visa: SponsoredVisa, today: Day): ComparedCell {
  const { program, isImplied, level, status, institution } = visaSponsorship(listing, visa, today)
  if (level !== 'program') return factCell(program)
  const disputed =
    status === 'conflict' && institution.text !== null
      ? `Its institution’s policy: ${institution.text.toLowerCase()}.`
      : null
  if (!isImplied) return factCell(program, { status, remark: disputed })
  const restriction = programFact(listing.program, 'permanentResidentsOnly', today)
  const follows = 'Follows from its rule for citizens and permanent residents.'
  return factCell(
    { ...restriction, text: labelOf(visaPolicies, 'does-not') },
    { status, remark: disputed === null ? follows : `${follows} ${disputed}` },
  )
}

function institutionCell(listing: Listing, visa: SponsoredVisa, today: Day): ComparedCell {
  const { institution, level, policy, status } = visaSponsorship(listing, visa, today)
  const stated = listing.institution.facts[visa]
  if (level !== 'program' || stated === null || stated === policy) return factCell(institution)
  return factCell(institution, {
    status,
    remark: policy && `The program states: ${labelOf(visaPolicies, policy).toLowerCase()}.`,
  })
}

/** What was filed for anybody whom the employer hired; unknown where nobody looked. A seen zero is a zero. */
function filingsCell(filings: readonly Filing[]): ComparedCell {
  if (filings.length === 0) return { kind: 'unknown', question: null, evidence: [] }
  const text = filings
    .map(({ dataset, count, period }) => `${shortNames[dataset](count)}, ${period}`)
    .join('; ')
  return {
    kind: 'stated',
    text,
    same: text,
    amount: null,
    status: null,
    remark: null,
    evidence: filings.map(asEvidence),
  }
}

const shortNames: Readonly<Record<Filing['dataset'], (count: number) => string>> = {
  'uscis-h1b-employer': (count) => `${count.toLocaleString('en-US')} new H-1B, all occupations`,
  'dol-lca-trainee': (count) =>
    `${count.toLocaleString('en-US')} trainee labor ${count === 1 ? 'application' : 'applications'}`,
}

function asEvidence(filing: Filing): Evidence {
  return {
    facts: [],
    sourceKind: 'government-dataset',
    sourceName: filingSentence(filing),
    url: filing.url,
    checkedOn: filing.checkedOn,
    agrees: true,
    note: filing.note,
  }
}
