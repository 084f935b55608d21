import type { SeedEntry } from '../../seed-entry.ts'
import { waiverService } from '../citations/conrad-waiver.ts'
import { estimate, ratingsOf } from '../judgment.ts'

/** Full-time responsibility for how a health system uses its technology. */
export const informaticsLeadership: SeedEntry<'careerModels'> = {
  slug: 'informatics-leadership',
  name: 'Informatics or IT leadership, full time',
  summary:
    'Full-time responsibility for informatics in a health system: CMIO, medical director of informatics, head of decision support or analytics.',
  body: `
## What the job is

You decide with others which systems a hospital uses, in which order problems are solved and what clinicians are asked to
change. The days are meetings, budgets, people and explanations, with little time at a keyboard. Titles run from medical
director of informatics to CMIO. Many leaders keep a clinic half-day or a few shifts, to stay in touch and certified.

## What decides whether it works

The reporting line, the budget and the team. A title without analysts is a complaint box. Ask who builds, who tests, who
trains, and who answers at two in the morning. Ask what happened to your predecessor’s plans. Settle early what being
reachable means: an expectation that nobody wrote down is the one that fills the evenings.

## On the way there

A few years as an associate, with projects that others can describe, are a common way into such a role. Your portfolio is worth writing down as you go: what was wrong, what you changed, what was measured.
`,
  clinicalShare: { low: 0, high: 20, evidence: 'editorial-estimate' },
  weeklyHours: { low: 45, high: 60, evidence: 'editorial-estimate' },
  remoteShare: { low: 20, high: 50, evidence: 'editorial-estimate' },
  nightsPerMonth: { low: 0, high: 0, evidence: 'editorial-estimate' },
  callDaysPerMonth: { low: 0, high: 7, evidence: 'editorial-estimate' },
  nightsAndCall:
    'No clinical call beyond the share you keep. Downtimes, go-lives and security incidents can reach you at any hour.',
  typicalEmployers: 'Health systems, academic medical centers, children’s hospitals, large group practices.',
  visaNotes:
    'Not a job for the years of a J-1 waiver, which ask for full-time clinical service. On H-1B, ask whether the employer is cap-exempt and whether the petition fits a leadership role, which is a different job from a clinical post. Read the visa pages for what is in force, and ask counsel before you sign.',
  strengths: [
    'Influence on the working days of thousands of people.',
    'Office hours as the rule, and a good part of the work from anywhere.',
    'A role that grows with experience rather than with stamina.',
  ],
  strains: [
    'Organizational politics is not around the work; it is the work.',
    'You answer for outages and unpopular changes, whoever made them.',
    'Clinical skill fades unless you protect a share.',
  ],
  ratings: ratingsOf({
    time: estimate(4, 'Office hours with heavy weeks around budgets, go-lives and incidents.'),
    energy: estimate(3, 'Conflict, persuasion and decisions without full facts, most days.'),
    control: estimate(4, 'You set much of your calendar, and everybody else fills the rest.'),
    growth: estimate(5, 'Few roles teach as much about how health care works.'),
    'well-being': estimate(3, 'Regular nights; responsibility comes home with you.'),
  }),
  figures: [],
  sources: [waiverService],
  order: 20,
  reviewBy: '2027-05-23',
  covers: [71, 79, 80],
}
