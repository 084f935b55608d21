import type { SeedEntry } from '../../seed-entry.ts'
import { waiverOverview, waiverService, waiverTerms } from '../citations/conrad-waiver.ts'
import {
  noMoonlighting,
  rule62section27,
  sponsorArrival,
  sponsorExit,
  sponsorProgram,
  sponsorRegulations,
} from '../citations/j-1-sponsor.ts'
import { trainingVisas } from '../citations/visa-options.ts'

export const exchangeVisitor: SeedEntry<'visaStatuses'> = {
  slug: 'j-1',
  name: 'J-1 exchange visitor physician',
  summary:
    'The usual status for residency. ECFMG sponsors it, programs only have to cooperate, and two years at home or a waiver come afterwards.',
  body: `Most physicians who come from abroad to train in the United States train on a J-1. The sponsor is ECFMG, not the hospital, which is why a program can welcome J-1 residents without filing a petition of its own. The price is paid later: every clinical J-1 carries the two-year home-country rule of section 212(e).

## During training

The approval covers one program, one place and one pay. There is no moonlighting on a J-1, not even in your own hospital. Clinical training is generally limited to seven years in all, and one change of specialty is possible, early on. A three-year residency and a two-year CI fellowship fit with room to spare; a long residency and a second fellowship may not. The fellowship follows residency under the same sponsor, but nothing about it is automatic: a new contract, new papers and, for a new subspecialty, a new Statement of Need.

## After training

Either two years in your home country, or a waiver. A waiver that many physicians use is called Conrad 30: full-time clinical work for three years, in H-1B status, in a place that is short of doctors. Such posts are often rural. A partner's work, a child's school and an informatics department may all be somewhere else. A post that is half informatics can also fail the full-time clinical requirement; see [how careers compare](/careers).

## What this does to balance

The J-1 asks for little in the years when the work is hardest, and takes it back in the years when most colleagues first choose freely. That is a hard bargain and a plannable one: you can know by the first year of residency how long you have, where waiver posts tend to be and what you will have built by then.

Rules and dates are listed below with their sources. This is not legal advice; your program's liaison, ECFMG and an immigration lawyer can look at your own case.`,
  opens: [
    'The widest choice of residencies: the hospital does not have to file a petition of its own.',
    'A fellowship can usually follow residency under the same sponsor.',
    'A J-2 spouse may apply for permission to work.',
  ],
  limits: [
    'Two years at home or a waiver before certain other statuses become possible.',
    'A waiver job is full-time clinical work in a shortage area, often rural, for three years.',
    'No moonlighting and no second employer, so no extra income from medicine.',
    'About seven years of clinical training in all, and one early change of specialty.',
    'Travel depends on papers that take days or weeks to renew.',
  ],
  order: 10,
  sources: [
    sponsorProgram,
    sponsorRegulations,
    sponsorExit,
    sponsorArrival,
    rule62section27,
    noMoonlighting,
    trainingVisas,
    waiverOverview,
    waiverTerms,
    waiverService,
  ],
  reviewBy: '2027-05-23',
  covers: [26, 27, 28, 29, 35],
}
