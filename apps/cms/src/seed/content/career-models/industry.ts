import type { SeedEntry } from '../../seed-entry.ts'
import { greenCardRights, proposedFee, weightedSelection } from '../citations/government.ts'
import { waiverService } from '../citations/conrad-waiver.ts'
import { estimate, ratingsOf } from '../judgment.ts'

/** Physicians in companies that build what hospitals use. */
export const industry: SeedEntry<'careerModels'> = {
  slug: 'industry',
  name: 'Industry',
  summary:
    'Work for a company that builds what hospitals use: EHR vendors, decision support, devices, data and AI, digital health.',
  body: `
## What the job is

You bring clinical judgment to a product: what to build, whether it is safe, how to show that it works, how to explain it
to customers. Titles include physician informaticist, medical director, clinical safety lead and product manager. Most
such jobs have no patients in them. Some people keep a clinic day elsewhere, if contract and visa allow it.

## What decides whether it works

The company’s age and money say much about the weeks. A large vendor offers structure and slow decisions; a start-up offers
the reverse, and may not exist in two years. Ask how often you would travel, which time zones your team lives in, and
whether clinical people can stop a release that is not safe.

## Another way in

Industry is also a way into health IT without a fellowship. Experience with data, standards such as FHIR, and a product you
can show count there, next to the license. What you give up is the subspecialty certificate, and with it some doors back into
hospitals.
`,
  clinicalShare: { low: 0, high: 10, evidence: 'editorial-estimate' },
  weeklyHours: { low: 40, high: 55, evidence: 'editorial-estimate' },
  remoteShare: { low: 50, high: 100, evidence: 'editorial-estimate' },
  nightsPerMonth: { low: 0, high: 0, evidence: 'editorial-estimate' },
  callDaysPerMonth: { low: 0, high: 4, evidence: 'editorial-estimate' },
  nightsAndCall:
    'None of the clinical kind. Launches, customer incidents and meetings across time zones take some evenings.',
  typicalEmployers:
    'EHR vendors, device and diagnostics companies, insurers, data and AI companies, consultancies, start-ups.',
  visaNotes:
    'Ask first whether the H-1B cap applies to the employer. Where it does, the lottery has been weighted by wage level since December 29, 2025, and a further fee was proposed in August 2026 that was not law when we checked: read the visa pages for the day you decide. A J-1 waiver cannot be served here, because it asks for full-time clinical service. If you depend on your employer for status, ask what happens when a position is cut. Permanent residents can change jobs freely.',
  strengths: [
    'By our estimate the most remote of these models.',
    'Your work reaches many hospitals at once.',
    'No clinical call, and time off that is respected in most teams.',
  ],
  strains: [
    'Positions depend on products and markets; layoffs happen in good years too.',
    'Distance from patients, and for some from the reason why they became physicians.',
    'A visa that hangs on one employer weighs more where jobs are less secure.',
  ],
  ratings: ratingsOf({
    time: estimate(4, 'Office hours, little or no work at night; travel and time zones cost some evenings.'),
    energy: estimate(4, 'Focused work with fewer emergencies; speed and targets are the pressure.'),
    control: estimate(4, 'Remote and flexible days are common. Strategy can change over your head.'),
    growth: estimate(4, 'New skills quickly; the clinical side has to be kept alive on purpose.'),
    'well-being': estimate(4, 'Sleep and weekends are yours; job security is the worry.'),
  }),
  figures: [],
  sources: [weightedSelection, proposedFee, waiverService, greenCardRights],
  order: 30,
  reviewBy: '2027-05-23',
  covers: [23, 72],
}
