import { visaEvidenceLevel, visaEvidenceLevels } from '../../eligibility/visa-sponsorship.ts'
import type { Facet } from './facet.ts'

export const visaEvidenceFacet: Facet = {
  key: 'visaEvidence',
  param: 'visa-evidence',
  label: 'Best visa source found',
  help: 'For any visa status. “Nothing found” means that no statement and no record has reached us; it is not a no.',
  group: 'visa',
  options: () => visaEvidenceLevels,
  valuesOf: (listing) => [visaEvidenceLevel(listing)],
}
