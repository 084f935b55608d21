import type { ListingNumbers } from '@evenkeel/domain'
import { counted } from './counted.ts'

/** How many listings state a visa policy: '3 of 52 listings state a visa policy, their own or their institution’s.' */
export function knownSentence({ total, stateVisaPolicy }: ListingNumbers): string {
  const all = counted(total, 'listing', 'listings')
  const verb = stateVisaPolicy === 1 ? 'states' : 'state'
  const amount = stateVisaPolicy === 0 ? 'None' : stateVisaPolicy.toLocaleString('en-US')
  return `${amount} of ${all} ${amount === 'None' ? 'states' : verb} a visa policy, the program’s own or its institution’s.`
}
