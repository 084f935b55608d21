import type { Day } from '../../calendar/day.ts'
import { statedVisaStatuses } from '../../eligibility/visa-sponsorship.ts'
import { type FactStatus, factStatuses } from '../../facts/fact-status.ts'
import { keysOf } from '../../frame/typed-record.ts'
import { identityFact, programFact } from '../fact-view.ts'
import type { Listing } from '../listing.ts'
import { programFacts } from '../program-facts.ts'
import type { Facet } from './facet.ts'

/** How sure it is that the program still exists as listed. */
export const listingStatusFacet = factStatusFacet({
  key: 'listingStatus',
  param: 'listing',
  label: 'Listing is',
  help: 'How fresh and how strong the source for the program’s existence is.',
  statusesOf: ({ program }, today) => [identityFact(program, 'listing', today).status],
})

/** How sure the visa policies are that the program or its institution states. */
export const visaStatusFacet = factStatusFacet({
  key: 'visaStatus',
  param: 'visa-facts',
  label: 'Visa facts are',
  help: 'The weakest mark counts: “Verified” means that every visa fact stated is verified.',
  statusesOf: statedVisaStatuses,
})

/** How sure the stated hours, nights, call and the rest of the work pattern are. */
export const workStatusFacet = factStatusFacet({
  key: 'workStatus',
  param: 'work-facts',
  label: 'Work pattern facts are',
  help: 'The weakest mark counts: “Verified” means that every work pattern fact stated is verified.',
  statusesOf: ({ program }, today) =>
    workFacts
      .filter((key) => program.facts[key] !== null)
      .map((key) => programFact(program, key, today).status),
})

const workFacts = keysOf(programFacts).filter((key) => programFacts[key].group === 'work')

/** A facet over the weakest mark of some facts; unknown where none of them is stated. */
function factStatusFacet({
  statusesOf,
  ...names
}: {
  key: string
  param: string
  label: string
  help: string
  statusesOf: (listing: Listing, today: Day) => readonly FactStatus[]
}): Facet {
  return {
    ...names,
    group: 'sureness',
    options: () => markedStatuses,
    valuesOf: (listing, today) => {
      const statuses = statusesOf(listing, today)
      const weakest = weakestFirst.find((status) => statuses.includes(status))
      return weakest ? [weakest] : null
    },
  }
}

const markedStatuses = factStatuses.filter(({ value }) => value !== 'unknown')

/** What a reader can rely on least comes first; what is not stated has no say. */
const weakestFirst = ['conflict', 'stale', 'reported', 'verified'] as const satisfies readonly Exclude<
  FactStatus,
  'unknown'
>[]
