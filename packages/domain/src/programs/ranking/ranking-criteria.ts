import type { Day } from '../../calendar/day.ts'
import { countingPolicy, visaSponsorship } from '../../eligibility/visa-sponsorship.ts'
import type { Listing } from '../listing.ts'
import { programFact } from '../fact-view.ts'
import { workScales } from '../work-scales.ts'
import type { SponsoredVisa } from '../../visas/visa-policy.ts'
import type { RankingCriterion } from './ranking-criterion.ts'

const policyScale = { sponsors: 1, 'case-by-case': 0.5, 'does-not': 0 }

/**
 * Everything by which programs can be ranked, with its scale. The anchors are editorial estimates, set once and for
 * all: none is taken from the programs at hand, so no program's score depends on which others are listed.
 *
 * - Remote days: three of five is about what project work allows beside clinic and meetings; more is not worth more.
 */
export const rankingCriteria = [
  {
    key: 'j1',
    label: 'J-1 sponsorship',
    help: 'Better: the program, or else its institution, states that it takes trainees on J-1.',
    scale: policyScale,
    valueOf: (listing, today) => policyOf(listing, 'j1', today),
  },
  {
    key: 'h1b',
    label: 'H-1B sponsorship',
    help: 'Better: the program, or else its institution, states that it sponsors H-1B.',
    scale: policyScale,
    valueOf: (listing, today) => policyOf(listing, 'h1b', today),
  },
  {
    key: 'weeklyHours',
    label: 'Fewer work hours',
    help: 'Better: fewer hours a week, from 80 (worth nothing) down to 40.',
    scale: workScales.weeklyHours,
    valueOf: (listing, today) => undisputed(listing, 'weeklyHours', today),
  },
  {
    key: 'nights',
    label: 'Fewer nights',
    help: 'Better: no nights; some are worth half.',
    scale: workScales.nights,
    valueOf: (listing, today) => undisputed(listing, 'nights', today),
  },
  {
    key: 'call',
    label: 'Lighter call',
    help: 'Better: no call; call from home is worth more than half, in-house call nothing.',
    scale: workScales.call,
    valueOf: (listing, today) => undisputed(listing, 'call', today),
  },
  {
    key: 'remoteDays',
    label: 'Remote days',
    help: 'Better: more days a week from elsewhere, up to three.',
    scale: [
      [0, 0],
      [1, 0.5],
      [3, 1],
    ],
    valueOf: (listing, today) => undisputed(listing, 'remoteDays', today),
  },
  {
    key: 'legalSupport',
    label: 'Immigration legal help',
    help: 'Better: the program or its GME office offers or pays for immigration counsel.',
    scale: { yes: 1, no: 0 },
    valueOf: (listing, today) => undisputed(listing, 'legalSupport', today),
  },
] as const satisfies readonly RankingCriterion[]
export type RankingKey = (typeof rankingCriteria)[number]['key']

type WorkFact = 'weeklyHours' | 'nights' | 'call' | 'remoteDays' | 'legalSupport'

/** What a program states; null as well where a recent source says something else, for then nobody knows. */
function undisputed(listing: Listing, key: WorkFact, today: Day): string | number | null {
  const { facts, evidence } = listing.program
  const mayBeDisputed = evidence.some((row) => !row.agrees && row.facts.includes(key))
  if (mayBeDisputed && programFact(listing.program, key, today).status === 'conflict') return null
  return facts[key]
}

/** The policy that counts for an applicant; null where none is stated, or the sources do not agree. */
function policyOf(listing: Listing, visa: SponsoredVisa, today: Day): string | null {
  const { policy, isDisputed } = countingPolicy(listing, visa)
  if (isDisputed) return null
  const { program, institution } = listing
  const mayBeDisputed =
    program.evidence.some(({ agrees }) => !agrees) || institution.evidence.some(({ agrees }) => !agrees)
  return mayBeDisputed && visaSponsorship(listing, visa, today).status === 'conflict' ? null : policy
}
