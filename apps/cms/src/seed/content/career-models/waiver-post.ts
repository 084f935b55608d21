import type { SeedEntry } from '../../seed-entry.ts'
import { waiverOverview, waiverService, waiverSources, waiverSunset } from '../citations/conrad-waiver.ts'
import { estimate, ratingsOf, sourced } from '../judgment.ts'

/** Full-time clinical service under a J-1 waiver, with informatics on the side. */
export const waiverPost: SeedEntry<'careerModels'> = {
  slug: 'waiver-post',
  name: 'Waiver post with informatics on the side',
  summary:
    'Three years of full-time clinical service in an underserved area under a J-1 waiver, with local EHR and data projects beside it.',
  body: `
## What the job is

If you trained on a J-1 and do not return home for two years, a waiver is one way to stay. Under Conrad 30 you work as a
physician 40 hours a week for three years, in H-1B status, in an area short of health professionals. The work is
clinical, often rural, and badly needed. Such posts seldom have an informatics role.

## The clash to see in time

The dream contract, half clinical and half informatics, can break the terms of a waiver, because the half that is not
patient care may not count as service. Do not rely on an employer’s assurance. Have immigration counsel read the job
description before you sign, and again before you agree to any change of duties.

## How to keep informatics alive

- **Use what is there.** Every clinic has an EHR, reports that nobody reads and a workflow that hurts. Ask to mend one.
- **Keep it beside the service.** Committee hours and small projects on top of full clinical weeks are one thing; replacing
  clinical hours is another.
- **Build a portfolio.** Write down each project in a page: problem, change, measure, result. In year three it is what you
  show.
- **Stay in touch.** Remote working groups, a conference a year, a mentor who has done it.

## Before you say yes

Look at the place with the people who will live in it: a partner’s work, schools, the distance to an airport. Ask who covers
when you have to appear at a consulate, and what the hours beyond 40 look like.
`,
  clinicalShare: { low: 90, high: 100, evidence: 'editorial-estimate' },
  weeklyHours: { low: 40, high: 60, evidence: 'editorial-estimate' },
  remoteShare: { low: 0, high: 10, evidence: 'editorial-estimate' },
  nightsPerMonth: { low: 0, high: 5, evidence: 'editorial-estimate' },
  callDaysPerMonth: { low: 3, high: 10, evidence: 'editorial-estimate' },
  nightsAndCall:
    'Those of a small medical staff: fewer people share the call, so ask for the number of nights and weekends in writing.',
  typicalEmployers:
    'Community and critical-access hospitals, health centers and practices in areas with a shortage of physicians.',
  visaNotes:
    'Conrad 30 gives each state 30 places a federal year and asks for 40 hours of clinical work a week for 3 years in H-1B status; you start within 90 days. Windows differ by state, and some are full within days. Its legal authority ends by date, and we could not verify where it stands after September 30, 2025: see the visa pages and ask counsel whether it covers you. Other waivers exist, with rules of their own.',
  strengths: [
    'Your work is needed, and people let you know it.',
    'The end is foreseeable, and plans can be made for what follows.',
    'Small organizations let you change a system that a large one would keep for years.',
  ],
  strains: [
    'Place and employer are fixed for three years, for the whole family.',
    'Informatics is unpaid extra unless the waiver allows otherwise.',
    'Few peers nearby, in medicine as in informatics.',
  ],
  ratings: ratingsOf({
    time: sourced(
      3,
      'At least 40 hours a week for 3 years, all of it clinical. Call on a small staff and informatics in the evening come on top.',
    ),
    energy: estimate(2, 'Full clinical weeks with little backup leave a narrow rest for projects.'),
    control: estimate(
      1,
      'One employer, one place, and no change of duties without advice: the least room of all models.',
    ),
    growth: estimate(2, 'Clinical independence grows fast; informatics only as far as you carry it.'),
    'well-being': estimate(3, 'Purpose and community for some, isolation for others; the place decides.'),
  }),
  figures: [
    {
      label: 'Service that a Conrad 30 waiver asks for',
      value: '40 hours a week for 3 years',
      population: 'J-1 physicians who take a Conrad 30 waiver',
      period: 'as collected in 2026',
      caution: 'Rules change by state and by federal year. Read the visa pages, and ask counsel.',
      source: waiverOverview,
    },
    {
      label: 'Conrad 30 places',
      value: '30 a state and federal year, up to 10 of them flexible',
      population: 'all specialties together',
      period: 'as collected in 2026',
      caution:
        'We could not verify where the program’s authority stands after September 30, 2025: see the visa pages.',
      source: waiverOverview,
    },
  ],
  sources: [...waiverSources, waiverSunset, waiverService],
  order: 50,
  reviewBy: '2027-05-23',
  covers: [74, 75, 76],
}
