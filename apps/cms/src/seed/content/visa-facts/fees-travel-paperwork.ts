import type { SeedEntry } from '../../seed-entry.ts'
import { addressChange, sevisFee, visaFees } from '../citations/government.ts'
import { insuranceRule, sponsorTravel, stanfordPaperwork } from '../citations/j-1-sponsor.ts'

const everyStage = [
  'before-residency',
  'residency',
  'fellowship',
  'career',
] satisfies SeedEntry<'visaFacts'>['stages']

/** Fees, insurance, travel and the small duties with a deadline. */
export const feesTravelPaperwork: readonly SeedEntry<'visaFacts'>[] = [
  {
    slug: 'j-visa-fee',
    title: 'A J visa costs $185',
    visas: ['j-1'],
    stages: ['before-residency', 'residency', 'fellowship'],
    topic: 'fees',
    statement: `The State Department's fee for a J visa application was $185 in October 2026. It is paid again with every new visa in the passport.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [visaFees],
    reviewBy: '2027-05-23',
    covers: [26],
  },
  {
    slug: 'h-and-o-visa-fee',
    title: 'An H or O visa costs $205',
    visas: ['h-1b', 'o-1'],
    stages: everyStage,
    topic: 'fees',
    statement: `The State Department's fee for an H or O visa application was $205 in October 2026. It is separate from what the employer pays to file the petition.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [visaFees],
    reviewBy: '2027-05-23',
    covers: [30, 33],
  },
  {
    slug: 'sevis-fee',
    title: 'The SEVIS fee for exchange visitors is $220',
    visas: ['j-1'],
    stages: ['before-residency'],
    topic: 'fees',
    statement: `The record of exchange visitors (SEVIS) charged $220 for a J program in October 2026. Keep the receipt: it is asked for again.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [sevisFee],
    reviewBy: '2027-05-23',
    covers: [26],
  },
  {
    slug: 'j-1-insurance',
    title: 'J-1 insurance has minimum amounts',
    visas: ['j-1'],
    stages: ['before-residency', 'residency', 'fellowship'],
    topic: 'insurance',
    statement: `Federal rules (22 CFR 62.14) set floors for J-1 physicians and J-2 family alike:

- at least $100,000 for each illness or accident
- at least $25,000 for repatriation of remains
- at least $50,000 for medical evacuation
- a deductible of at most $500

Compare the hospital's plan with these lines, for your family too.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [insuranceRule],
    reviewBy: '2027-05-23',
    covers: [26],
  },
  {
    slug: 'j-1-travel-papers',
    title: 'What a J-1 physician carries when coming back',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'travel',
    statement: `Three papers bring a J-1 physician back into the country: a passport that is valid for six months beyond the program's end date, a valid J-1 visa, and the original DS-2019 with a travel signature. A duplicate DS-2019 with the signature takes ECFMG 7 to 10 business days, the mail not included.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [sponsorTravel],
    reviewBy: '2027-05-23',
    covers: [26],
  },
  {
    slug: 'j-1-paperwork-lead',
    title: 'One institution asks for 120 days of lead for J-1 papers',
    visas: ['j-1'],
    stages: ['before-residency', 'residency', 'fellowship'],
    topic: 'paperwork',
    statement: `Stanford asks applicants from abroad to allow 120 days for the J-1. Other institutions name other times or none. Ask the program's liaison for theirs on the day you match.

This is one institution's figure, read on November 23, 2026, not a rule.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [stanfordPaperwork],
    reviewBy: '2027-05-23',
    covers: [26],
  },
  {
    slug: 'change-of-address',
    title: 'A move is reported within 10 days',
    visas: ['j-1', 'h-1b', 'o-1', 'permanent-resident', 'ead'],
    stages: everyStage,
    topic: 'paperwork',
    statement: `Anyone who is not a US citizen reports a new address to USCIS within 10 days of moving, on Form AR-11. Put it on the same list as the electricity and the mail; it is easily forgotten in the week before a July start.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [addressChange],
    reviewBy: '2027-05-23',
    covers: [34, 36],
  },
]
