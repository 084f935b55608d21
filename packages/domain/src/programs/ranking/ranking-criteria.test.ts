import { expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import type { Listing } from '../listing.ts'
import { rankingCriteria } from './ranking-criteria.ts'
import { worthInThousandths } from './ranking-criterion.ts'

const today = '2026-11-23'
const disagreeing = (fact: string) => buildEvidence([fact], { agrees: false, note: 'Says something else.' })
const stating = (facts: object) => buildListing({ program: { facts } })

test.each<[string, string, Listing, number | null]>([
  ['j1', 'sponsors', stating({ j1: 'sponsors' }), 1000],
  ['h1b', 'case by case', stating({ h1b: 'case-by-case' }), 500],
  ['h1b', 'does not sponsor', stating({ h1b: 'does-not' }), 0],
  ['h1b', 'nothing', stating({}), null],
  ['h1b', 'only permanent residents', stating({ permanentResidentsOnly: 'yes' }), 0],
  [
    'h1b',
    'nothing, its institution sponsors',
    buildListing({ institution: { facts: { h1b: 'sponsors' } } }),
    1000,
  ],
  [
    'h1b',
    'no, its institution yes',
    buildListing({ program: { facts: { h1b: 'does-not' } }, institution: { facts: { h1b: 'sponsors' } } }),
    null,
  ],
  ['weeklyHours', '36 hours', stating({ weeklyHours: 36 }), 1000],
  ['weeklyHours', '45 hours', stating({ weeklyHours: 45 }), 875],
  ['weeklyHours', '50 hours', stating({ weeklyHours: 50 }), 750],
  ['weeklyHours', '60 hours', stating({ weeklyHours: 60 }), 500],
  ['weeklyHours', '70 hours', stating({ weeklyHours: 70 }), 250],
  ['weeklyHours', '88 hours', stating({ weeklyHours: 88 }), 0],
  [
    'weeklyHours',
    '50 hours, and a new source disagrees',
    buildListing({
      program: { facts: { weeklyHours: 50 }, evidence: [disagreeing('weeklyHours') as never] },
    }),
    null,
  ],
  ['nights', 'no nights', stating({ nights: 'none' }), 1000],
  ['nights', 'some nights', stating({ nights: 'some' }), 500],
  ['nights', 'frequent nights', stating({ nights: 'frequent' }), 0],
  ['call', 'no call', stating({ call: 'none' }), 1000],
  ['call', 'call from home', stating({ call: 'at-home' }), 600],
  ['call', 'in-house call', stating({ call: 'in-house' }), 0],
  ['remoteDays', 'on site only', stating({ remoteDays: 0 }), 0],
  ['remoteDays', 'one remote day', stating({ remoteDays: 1 }), 500],
  ['remoteDays', 'two remote days', stating({ remoteDays: 2 }), 750],
  ['remoteDays', 'five remote days', stating({ remoteDays: 5 }), 1000],
  ['legalSupport', 'legal help', stating({ legalSupport: 'yes' }), 1000],
  ['legalSupport', 'no legal help', stating({ legalSupport: 'no' }), 0],
])('%s, stated: %s', (key, _stated, listing, worth) => {
  const criterion = rankingCriteria.find((one) => one.key === key)!
  expect(worthInThousandths(criterion, listing, today)).toBe(worth)
})
