import { bandFacet, bandsBetween, factFacet } from './fact-facets.ts'
import type { Facet } from './facet.ts'
import { institutionTypeFacet } from './institution-type.ts'
import { kindFacet } from './kind.ts'
import { listingStatusFacet } from './listing-status.ts'
import { regionFacet, stateFacet } from './place.ts'
import { specialtyFacet } from './specialty.ts'
import { visaEvidenceFacet } from './visa-evidence.ts'
import { visaPolicyFacet } from './visa-policy.ts'

const remoteBands = [
  { value: 'none', label: 'On site only', from: 0, to: 0.5 },
  { value: 'some', label: 'About one or two days', from: 0.5, to: 2.5 },
  { value: 'mostly', label: 'Three days or more', from: 2.5, to: Infinity },
]

/** Every facet, in the order of the page. A listing that fails several is counted under the first that it fails. */
export const facets: readonly Facet[] = [
  kindFacet,
  specialtyFacet,
  institutionTypeFacet,
  visaPolicyFacet('j1', 'j1'),
  visaPolicyFacet('h1b', 'h1b'),
  visaPolicyFacet('o1', 'o1'),
  factFacet('permanentResidentsOnly', 'permanent-residents-only'),
  visaEvidenceFacet,
  stateFacet,
  regionFacet,
  bandFacet('weeklyHours', 'hours', bandsBetween([45, 55, 65, 75], 'hours')),
  factFacet('nights', 'nights'),
  factFacet('call', 'call'),
  factFacet('weekends', 'weekends'),
  factFacet('coreHours', 'core-hours'),
  bandFacet('clinicalShare', 'clinical-share', bandsBetween([21, 41, 61], 'percent')),
  bandFacet('remoteDays', 'remote', remoteBands),
  factFacet('usClinicalExperience', 'usce'),
  factFacet('step3', 'step3'),
  factFacet('projectKinds', 'projects'),
  factFacet('culture', 'culture'),
  factFacet('legalSupport', 'legal-help'),
  factFacet('immigrationAbsences', 'immigration-time-off'),
  factFacet('wellnessSupport', 'wellness'),
  factFacet('applicationSystem', 'application-system'),
  listingStatusFacet,
]
