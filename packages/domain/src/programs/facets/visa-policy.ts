import { countingPolicy } from '../../eligibility/visa-sponsorship.ts'
import { labelOf } from '../../frame/option.ts'
import { type SponsoredVisa, sponsoredVisas, visaPolicies } from '../../visas/visa-policy.ts'
import type { Facet } from './facet.ts'

/** What the program, or else its institution, states about sponsoring a status. */
export function visaPolicyFacet(visa: SponsoredVisa, param: string): Facet {
  return {
    key: visa,
    param,
    label: `${labelOf(sponsoredVisas, visa)} policy`,
    help: 'Stated by the program or, where it says nothing, by its institution. Filings by the employer do not count as a policy.',
    group: 'visa',
    options: () => visaPolicies,
    valuesOf: (listing) => {
      const { policy } = countingPolicy(listing, visa)
      return policy === null ? null : [policy]
    },
  }
}
