import { visaEvidenceLevel, visaEvidenceLevels } from '../../eligibility/visa-sponsorship.ts'
import type { Facet } from './facet.ts'

export const visaEvidenceFacet: Facet = {
  key: 'visaEvidence',
  param: 'visa-evidence',
  label: 'What the visa line rests on',
  help: 'The strongest thing found for any status. "Nothing found" means that no statement and no record has reached us; it is not a no.',
  group: 'visa',
  options: () => visaEvidenceLevels,
  valuesOf: (listing) => [visaEvidenceLevel(listing)],
}
