import type { SeedEntry } from '../../seed-entry.ts'
import { directorSurvey, fellowshipOverview } from '../citations/informatics-fellowship.ts'
import { noGuidance, ratingsAt } from '../judgment.ts'
import { anesthesiologyLength } from '../citations/training-length.ts'
import {
  burnoutInMedscape,
  fellowshipsHoused,
  firstYearHours,
  preferredAndMatched,
} from './specialty-figures.ts'

const unrated = {
  time: noGuidance,
  energy: noGuidance,
  control: noGuidance,
  growth: noGuidance,
  'well-being': noGuidance,
}

/** Not rated yet: only what sources say. */
export const anesthesiology: SeedEntry<'specialties'> = {
  slug: 'anesthesiology',
  kind: 'base',
  name: 'Anesthesiology',
  alsoCalled: ['anaesthesia', 'anaesthesiology', 'anesthesia', 'gas'],
  summary:
    'No guidance yet: nobody has rated this route for us. The figures below have sources; the rest is left open rather than guessed.',
  body: `
## What we know

Anesthesiology is one of the specialties whose departments may house a clinical informatics fellowship; among the 41
programs whose directors answered a survey, one was housed there. The figures on this page come from named sources, and
each says whom it describes and when.

## What we do not know yet

We have no ratings for this specialty, at any stage. We will not fill the gap with an impression. An empty
rating counts neither for nor against anesthesiology anywhere on this site.

## What you can do

Ask residents the questions that the other profiles answer: how early the day starts, how call is taken and what the next
day looks like, how many weekends are worked, and whether anyone there has gone on to clinical informatics. If you train
or have trained in anesthesiology and would like to describe it, the editors are glad to hear from you.
`,
  trainingYears: '4',
  variesByProgram:
    'Conditions vary by program, and for this specialty we cannot yet say what is typical. What a program states about itself is all there is to go by.',
  ratings: [
    ...ratingsAt('pgy-1', unrated),
    ...ratingsAt('later-residency', unrated),
    ...ratingsAt('fellowship', unrated),
    ...ratingsAt('career', unrated),
  ],
  figures: [
    firstYearHours('anesthesiology', 61.4),
    burnoutInMedscape('anesthesiologists', 55),
    preferredAndMatched('anesthesiology', 230, 89),
    fellowshipsHoused('anesthesiology', 1),
  ],
  reflections: [
    'Which patients and settings give you energy: one patient at a time with full attention, or many over time?',
    'Whom could you ask who has gone from anesthesiology into informatics?',
  ],
  sources: [anesthesiologyLength, fellowshipOverview, directorSurvey],
  reviewBy: '2027-05-23',
  covers: [19, 46],
}
