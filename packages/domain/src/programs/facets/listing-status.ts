import { factStatuses } from '../../facts/fact-status.ts'
import { identityFact } from '../fact-view.ts'
import type { Facet } from './facet.ts'

/** How sure it is that the program still exists as listed. */
export const listingStatusFacet: Facet = {
  key: 'listingStatus',
  param: 'listing',
  label: 'Listing is',
  help: 'How fresh and how strong the source for the program’s existence is.',
  group: 'sureness',
  options: () => factStatuses.filter(({ value }) => value !== 'unknown'),
  valuesOf: ({ program }, today) => {
    const { status } = identityFact(program, 'listing', today)
    return status === 'unknown' ? null : [status]
  },
}
