import { bandFacet, limitFacet } from './amount-facets.ts'
import { attemptsLimit, graduationLimit, scoreLimit } from './applicant-limits.ts'
import { bandsBetween, wholeBandsBetween, zeroAndBandsFrom } from './bands.ts'
import { checkedWithinFacet } from './checked-within.ts'
import { factFacet } from './fact-facets.ts'
import { listingStatusFacet, visaStatusFacet, workStatusFacet } from './fact-status.ts'
import type { Facet } from './facet.ts'
import { institutionTypeFacet } from './institution-type.ts'
import { kindFacet } from './kind.ts'
import { regionFacet, stateFacet } from './place.ts'
import { remoteBands } from './remote-days.ts'
import { specialtyFacet } from './specialty.ts'
import { visaEvidenceFacet } from './visa-evidence.ts'
import { visaPolicyFacet } from './visa-policy.ts'

/** Every facet, in the order of the page. A listing that fails several is counted under the first that it fails. */
export const facets: readonly Facet[] = [
  kindFacet,
  specialtyFacet,
  institutionTypeFacet,
  visaPolicyFacet('j1', 'j1'),
  visaPolicyFacet('h1b', 'h1b'),
  visaPolicyFacet('o1', 'o1'),
  factFacet('permanentResidentsOnly', 'permanent-residents-only', {
    help: 'A permanent resident holds a green card. “No” means that others may apply too.',
  }),
  visaEvidenceFacet,
  stateFacet,
  regionFacet,
  bandFacet('weeklyHours', 'hours', bandsBetween([45, 55, 65, 75], 'hours'), {
    help: 'An average week as the program states it, call and weekends included.',
  }),
  factFacet('nights', 'nights', { help: 'Night work in the base specialty counts too.' }),
  factFacet('call', 'call', {
    help: 'In-house call: you stay in the hospital. At-home call: you can be reached.',
  }),
  factFacet('weekends', 'weekends'),
  factFacet('coreHours', 'core-hours', { help: 'When you are expected at work on an ordinary day.' }),
  bandFacet('clinicalShare', 'clinical-share', wholeBandsBetween([21, 41, 61], 'percent'), {
    help: 'The part of working time spent on patient care; 20 percent is one day of five.',
  }),
  bandFacet('shiftsPerMonth', 'shifts', bandsBetween([5, 9, 13], 'shifts'), {
    help: 'For specialties that work in shifts, such as emergency medicine.',
  }),
  bandFacet('remoteDays', 'remote', remoteBands, {
    help: 'Days that can regularly be worked away from the hospital.',
  }),
  limitFacet('step2ckMinimum', 'step2ck', scoreLimit, {
    help: 'Choose the highest of these scores that is not above yours. Only this choice stands in the address of the page, not your score.',
  }),
  limitFacet('attemptsAllowed', 'attempts', attemptsLimit, {
    help: 'Choose how many attempts you needed for the exam that took you most.',
  }),
  limitFacet('yearsSinceGraduation', 'graduated', graduationLimit, {
    help: 'Choose how long ago you finished medical school; if your number is missing, the next higher one.',
  }),
  factFacet('usClinicalExperience', 'usce', { help: 'Hands-on work with patients in the United States.' }),
  factFacet('step3', 'step3'),
  factFacet('boardEligibility', 'board-eligibility', {
    help: 'Whether a fellowship asks for a finished ACGME residency that lets you sit the board exam of its specialty.',
  }),
  bandFacet('imgShare', 'img-share', zeroAndBandsFrom('None', [1, 25, 50, 75], 'percent'), {
    help: 'How many of the current residents or fellows are international medical graduates.',
  }),
  factFacet('projectKinds', 'projects'),
  factFacet('culture', 'culture', {
    help: 'Mostly operational projects, or a structured academic curriculum.',
  }),
  factFacet('legalSupport', 'legal-help', {
    help: '“Yes” means that the program or its GME office offers or pays for an immigration lawyer.',
  }),
  factFacet('immigrationAbsences', 'immigration-time-off', {
    help: '“Yes” means that consular and immigration appointments do not use up vacation.',
  }),
  factFacet('wellnessSupport', 'wellness', {
    help: '“Yes” means confidential counseling or a wellness service for trainees.',
  }),
  bandFacet('positionsPerYear', 'positions', zeroAndBandsFrom('None', [1, 3, 6, 11, 21], 'positions'), {
    help: 'Positions offered each year, all position types together.',
  }),
  factFacet('positionType', 'position-type', { help: 'What a residency mainly offers in the Match.' }),
  factFacet('applicationSystem', 'application-system', { help: 'Where you file the application.' }),
  listingStatusFacet,
  visaStatusFacet,
  workStatusFacet,
  checkedWithinFacet,
]
