import type { SeedEntry } from '../../seed-entry.ts'
import { waiverService } from '../citations/conrad-waiver.ts'
import { weightedSelection } from '../citations/government.ts'
import { estimate, ratingsOf } from '../judgment.ts'

/** Questions, grants and students in a department of biomedical informatics. */
export const academicResearch: SeedEntry<'careerModels'> = {
  slug: 'academic-research',
  name: 'Academic research',
  summary:
    'Faculty in biomedical informatics or a clinical department: research on data, decision support or safety, with teaching and a small clinical share.',
  body: `
## What the job is

You ask questions that others cannot answer yet and find the money to work on them: which alerts help, how a model fails for
some patients, what documentation costs a clinician. Around the research lie teaching, mentoring and a clinical share that
pays part of the salary. Much of the work can be done anywhere; the part that cannot is people.

## What decides whether it works

Protected time and for how long. A start-up package often lasts a few years; then grants have to carry the research. Ask what share is protected, who paid for the last person in this post, and what happens when a grant
ends. A mentor with time is worth more than a famous one.

## Getting ready

Publications from residency and fellowship count, and so do methods: statistics, a programming language, study design. Some
fellowships include a master’s degree or a certificate; look for that if this is your goal.
`,
  clinicalShare: { low: 10, high: 40, evidence: 'editorial-estimate' },
  weeklyHours: { low: 45, high: 60, evidence: 'editorial-estimate' },
  remoteShare: { low: 30, high: 60, evidence: 'editorial-estimate' },
  nightsPerMonth: { low: 0, high: 1, evidence: 'editorial-estimate' },
  callDaysPerMonth: { low: 0, high: 3, evidence: 'editorial-estimate' },
  nightsAndCall: 'Those of the clinical share, usually small. Grant deadlines take weekends instead.',
  typicalEmployers:
    'Universities, academic medical centers, research institutes, the National Institutes of Health.',
  visaNotes:
    'On H-1B, ask whether the university is cap-exempt: cap-exempt employers stand outside of the lottery. Ask counsel as well whether your research record opens other routes, O-1 among them. A J-1 waiver asks for full-time clinical service, so a research position has to wait until after it. Read early whether a grant sets terms on citizenship.',
  strengths: [
    'Freedom to choose questions, and colleagues who enjoy them.',
    'Much of the week can be arranged around family and appointments.',
    'A research record travels with you, whatever your status.',
  ],
  strains: [
    'Grant money comes in cycles, and your time depends on it.',
    'Pay may be lower than in clinical work or industry: compare whole offers.',
    'Deadlines and revisions fill the evenings that the clinic left free.',
  ],
  ratings: ratingsOf({
    time: estimate(3, 'Flexible hours and many of them, in waves before deadlines.'),
    energy: estimate(4, 'Curiosity carries; rejection is part of every month.'),
    control: estimate(4, 'Few jobs leave as much say over the day, as long as the money lasts.'),
    growth: estimate(5, 'Learning is the work itself.'),
    'well-being': estimate(
      3,
      'Regular nights; uncertain funding weighs, most of all when status hangs on the job.',
    ),
  }),
  figures: [],
  sources: [weightedSelection, waiverService],
  order: 40,
  reviewBy: '2027-05-23',
  covers: [73],
}
