import type { SeedEntry } from '../../seed-entry.ts'
import { burnoutOfSixSpecialties } from '../citations/base-specialties.ts'
import { waiverService } from '../citations/conrad-waiver.ts'
import { greenCardRights } from '../citations/government.ts'
import { estimate, ratingsOf } from '../judgment.ts'

/** Patients for one half of the week, systems for the other. */
export const hybridClinicalInformatics: SeedEntry<'careerModels'> = {
  slug: 'hybrid-clinical-informatics',
  name: 'Hybrid: clinical work and informatics',
  summary:
    'Part of the week with patients, part with systems, for instance half as a hospitalist and half as an associate CMIO.',
  body: `
## What the job is

Two roles with one name badge. A common shape is 0.5 FTE as a hospitalist and 0.5 FTE as associate CMIO; others are 0.6
clinic and 0.4 informatics, or a handful of emergency shifts a month beside a role in decision support. You use what you
build, which keeps you credible, and colleagues tell you in the hallway what is wrong with it.

## What decides whether it works

- **A written split.** How many clinical days or shifts make up your share, and what happens when the ward is short.
- **Protected time.** Informatics hours that are yours, not whatever is left after clinic. Ask for them in the contract.
- **A team.** Are there analysts and builders? The only physician informaticist in a hospital easily becomes its unpaid
  help desk.
- **After hours.** Who is called when the system fails at night, and is that part of your share?

## Stay clinical or leave?

Ask what you would miss and what you would not. Some people keep a clinic of one day for the rest of their lives; others
find after two years that they look forward to one half of the week only. A clinical share is easier to shrink later
than to rebuild.
`,
  clinicalShare: { low: 40, high: 60, evidence: 'editorial-estimate' },
  weeklyHours: { low: 45, high: 60, evidence: 'editorial-estimate' },
  remoteShare: { low: 10, high: 40, evidence: 'editorial-estimate' },
  nightsPerMonth: { low: 0, high: 3, evidence: 'editorial-estimate' },
  callDaysPerMonth: { low: 0, high: 5, evidence: 'editorial-estimate' },
  nightsAndCall:
    'Those of the clinical half: hospitalist weeks, shifts or clinic call. Informatics adds go-lives and the occasional downtime.',
  typicalEmployers:
    'Academic medical centers and larger health systems; community hospitals with a small informatics team.',
  visaNotes:
    'While you serve a J-1 waiver, this job can break its terms: a waiver asks for full-time clinical service, and a 0.5/0.5 role is half of that. Have counsel read the contract first. On H-1B, ask counsel how the petition should describe both halves, and what has to be filed if the split changes later. Permanent residents are free to choose the place and to bargain for the split.',
  strengths: [
    'You keep patients, skills and certification while you shape the system.',
    'What you propose has been tried by you, and colleagues know it.',
    'The split can shift over the years, in either direction.',
  ],
  strains: [
    'Two halves tend to add up to more than one job.',
    'Clinical weeks stop for no project, and go-lives stop for no clinic.',
    'Two chiefs, two sets of messages, two ideas of what is urgent.',
  ],
  ratings: ratingsOf({
    time: estimate(3, 'Both halves overflow a little. A written split and protected time decide.'),
    energy: estimate(3, 'The change refreshes, and the switching tires.'),
    control: estimate(3, 'Informatics days bend, clinical days do not.'),
    growth: estimate(4, 'You grow in two fields, a little slower in each.'),
    'well-being': estimate(3, 'Good where the split is kept, poor where you fill every gap.'),
  }),
  figures: [
    {
      label: 'Burnout, American Medical Association survey',
      value: '44 %',
      population: 'practicing hospital medicine physicians in health systems that took part',
      period: '2023',
      caution: 'Hospitalists as a whole; nobody in it is singled out as half an informaticist.',
      source: burnoutOfSixSpecialties,
    },
  ],
  sources: [waiverService, greenCardRights],
  order: 10,
  reviewBy: '2027-05-23',
  covers: [45, 70, 76, 77, 78, 79, 80],
}
