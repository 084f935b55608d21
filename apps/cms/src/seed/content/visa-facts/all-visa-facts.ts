import type { SeedEntry } from '../../seed-entry.ts'
import { feesTravelPaperwork } from './fees-travel-paperwork.ts'
import { paymentFacts } from './h-1b-payment.ts'
import { h1bTerms } from './h-1b-terms.ts'
import { homeResidenceFacts } from './home-residence.ts'
import { j1Terms } from './j-1-terms.ts'
import { otherStatuses } from './other-statuses.ts'

/** Every dated visa fact, topic by topic. */
export const visaFacts: readonly SeedEntry<'visaFacts'>[] = [
  ...j1Terms,
  ...homeResidenceFacts,
  ...paymentFacts,
  ...h1bTerms,
  ...feesTravelPaperwork,
  ...otherStatuses,
]
