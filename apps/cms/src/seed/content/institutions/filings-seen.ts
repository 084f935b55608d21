import type { SeedEntry } from '../../seed-entry.ts'
import { checkedOn } from '../citations/citation.ts'

type Filings = NonNullable<SeedEntry<'institutions'>['filings']>

/**
 * Government records seen about an employer, as institution rows. A count of 0 was looked up and is a seen zero; an
 * employer for which nobody looked has no row at all.
 */
export function filingsSeen(seen: { traineeApplications: number; h1bApprovals: number }): Filings {
  return [
    {
      dataset: 'dol-lca-trainee',
      period: 'FY2025 Q2',
      count: seen.traineeApplications,
      url: 'https://www.dol.gov/agencies/eta/foreign-labor/performance',
      checkedOn,
      note: 'Applications of this employer with a resident or fellow title in one quarter. An application is not an approval, and it does not say that this program sponsors.',
    },
    {
      dataset: 'uscis-h1b-employer',
      period: 'FY2022',
      count: seen.h1bApprovals,
      url: 'https://www.uscis.gov/tools/reports-and-studies/h-1b-employer-data-hub',
      checkedOn,
      note: 'First-time approvals of this employer in all occupations, faculty and staff included. Evidence about the employer, not a statement that trainees are sponsored.',
    },
  ]
}
