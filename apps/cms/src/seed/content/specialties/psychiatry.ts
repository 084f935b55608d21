import type { SeedEntry } from '../../seed-entry.ts'
import { fellowshipOverview } from '../citations/informatics-fellowship.ts'
import { psychiatryLength } from '../citations/training-length.ts'
import { estimatedWeek } from './clinical-week.ts'
import { psychiatryRatings } from './ratings/psychiatry.ts'
import { burnoutInMedscape, preferredAndMatched } from './specialty-figures.ts'

/** Good call structure and a growing field of behavioral-health informatics. */
export const psychiatry: SeedEntry<'specialties'> = {
  slug: 'psychiatry',
  kind: 'base',
  name: 'Psychiatry',
  alsoCalled: ['psych', 'behavioral health', 'mental health'],
  summary:
    'Good call structure and fewer acute crises, with emotional load and some night cover; often favorable, and behavioral-health informatics is growing.',
  body: `
## How the days run

The first year mixes psychiatry with months of medicine and neurology, which bring ward hours with them. Inpatient and
emergency psychiatry have some night cover. From about the third year on most work is outpatient, with appointments that
begin and end on time. The load is less in the hours than in what people tell you in them.

## From here into clinical informatics

Records of behavioral health have problems of their own: privacy rules, long narrative notes, scales that nobody
enters as data, telehealth. Few physicians work on them, so a resident with a good project is noticed. Psychiatry is not
among the departments that may house a CI fellowship, yet fellowships are open to graduates of any primary specialty
unless a program narrows that. Ask where your clinical day would take place.

## Before you choose

Language and culture are tools of this specialty. Training in a second language is possible and many do it; supervision
that speaks about it openly makes it easier. Ask who covers nights, how safety is handled, and whether outpatient years
leave a half-day for a project.
`,
  trainingYears: '4',
  strengths: [
    'Call is structured, and acute crises are fewer than in other hospital fields.',
    'Outpatient years with fixed appointments leave room for projects and study.',
    'Behavioral-health informatics is growing, and few physicians are in it yet.',
    'Much of the later work can be done by telehealth where rules allow.',
  ],
  strains: [
    'Emotional load: grief, danger and long stories, day after day.',
    'Night cover on inpatient and emergency services in the first years.',
    'CI fellowships are housed elsewhere, so mentors in both fields are rare.',
  ],
  variesByProgram:
    'Conditions vary by program: night cover, months of medicine and neurology, emergency services, supervision and telehealth. Where a program states a fact, it counts more than this profile.',
  ratings: psychiatryRatings,
  clinicalWeek: estimatedWeek({
    hours: [38, 48],
    nights: [0, 2],
    callDays: [0, 5],
    remoteShare: [10, 60],
    note: 'Outpatient and consultation work. Inpatient and emergency psychiatry hold more nights and less remote work.',
  }),
  figures: [burnoutInMedscape('psychiatrists', 47), preferredAndMatched('psychiatry', 375, 219)],
  reflections: [
    'What do you do with a heavy story after work, and does it work for you?',
    'Are you at ease practicing in your second language about the most private things?',
    'Would you enjoy being the first in your hospital to bring data to behavioral health?',
  ],
  sources: [psychiatryLength, fellowshipOverview],
  reviewBy: '2027-05-23',
  covers: [41, 43, 44, 46],
}
