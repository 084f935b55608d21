import type { ListingNumbers } from '@evenkeel/domain'
import { counted } from './counted.ts'

/** How many listings state a visa policy, and how many of those rest on a check that is too old or disputed. */
export function knownSentence({ total, stateVisaPolicy, visaPolicyToCheck }: ListingNumbers): string {
  const all = counted(total, 'listing', 'listings')
  const verb = stateVisaPolicy === 1 ? 'states' : 'state'
  const amount = stateVisaPolicy === 0 ? 'None' : stateVisaPolicy.toLocaleString('en-US')
  const known = `${amount} of ${all} ${amount === 'None' ? 'states' : verb} a visa policy, the program’s own or its institution’s.`
  if (visaPolicyToCheck === 0) return known
  const stale = visaPolicyToCheck === 1 ? '1 of them is' : `${visaPolicyToCheck} of them are`
  return `${known} ${stale} stale or disputed: ask before you rely on it.`
}
