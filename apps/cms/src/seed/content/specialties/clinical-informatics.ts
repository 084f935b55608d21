import type { SeedEntry } from '../../seed-entry.ts'
import { fellowsQuestions, pathologyInformaticsCertificate } from '../citations/base-specialties.ts'
import { waiverOverview } from '../citations/conrad-waiver.ts'
import {
  boardsOverview,
  directorSurvey,
  fellowshipMatch,
  fellowshipOverview,
  matchStudy,
  ohsuFellowship,
  ucsfFellowship,
} from '../citations/informatics-fellowship.ts'
import { informaticsAttributes } from './ratings/informatics-attributes.ts'
import { informaticsRatings } from './ratings/clinical-informatics.ts'
import { informaticsFigures } from './informatics-figures.ts'

/** The subspecialty that all paths here lead to: a fellowship after residency. */
export const clinicalInformatics: SeedEntry<'specialties'> = {
  slug: 'clinical-informatics',
  kind: 'subspecialty',
  name: 'Clinical informatics',
  alsoCalled: ['CI', 'medical informatics', 'health informatics', 'health IT', 'CMIO track'],
  summary:
    'A two-year fellowship after a residency in a base specialty. Daytime project work once you are in it; the hard years, residency and visa steps, come before.',
  body: `
## A subspecialty, not a residency

You cannot start in clinical informatics. You finish an ACGME residency in a base specialty, become board-eligible there,
and then train for 24 months, which may be spread over at most 48. Departments of anesthesiology, radiology, emergency
medicine, family medicine, internal medicine, genetics, pathology, pediatrics and preventive medicine may house the
fellowship. It is open to physicians from any primary specialty, though single programs may be narrower.

## How the weeks run

Most days are weekdays, about eight to five, in meetings, analysis, build, testing and teaching. Projects range from EHR
optimization and decision support to analytics and quality, training, workflow redesign and lighter documentation. Our
editors estimate 45 to 55 hours a week, with peaks at go-lives; no primary source gives a number. Beside projects you
keep practicing in your base specialty. UCSF allows at most 20 % for that, and fellows elsewhere describe a similar split.
What that fifth looks like depends on the specialty: evening and weekend shifts in emergency medicine, daytime sign-out
in pathology.

## Certification

The American Board of Preventive Medicine certifies informaticists, the American Board of Pathology does so for
pathologists. A practice pathway without the fellowship was open through 2025; we have found no word on whether
anything follows it, so plan on the fellowship. People also work in health IT without either, in industry or operations.

## What gates it for you

Your visa status, whether programs sponsor at both levels, how the position is paid for, and what the institution allows.
Each of these can decide where you live and which schedule you accept, so ask about them before you interview,
not after. Applications go through ERAS in the July cycle, at the start of your last year of residency, and the AMIA
match has been in December.
`,
  trainingYears: '2',
  strengths: [
    'Weekday daytime work, with little or no overnight call in the informatics part.',
    'Projects rather than emergencies, and a culture that asks how work could be done better.',
    'Parts of the work can be done remotely: analysis, documentation, design.',
    'Open to graduates of any primary specialty, with a clinical share kept alive.',
  ],
  strains: [
    'Clinic, projects and organizational politics at once; each of them could be a job.',
    'Much talking: committees, disagreements, explaining the same thing to four groups.',
    'Go-lives bring long days and being reachable at night.',
    'A second step with its own sponsors, dates and places, on top of residency.',
  ],
  variesByProgram:
    'Conditions vary by program: clinical share and how it is paid, remote days, project-heavy or academic, large center or community system, support with visas. Where a program states a fact, it counts more than this profile.',
  ratings: informaticsRatings,
  attributes: informaticsAttributes,
  figures: informaticsFigures,
  reflections: [
    'Can you take one or two very hard years for a better career, and who would share them with you?',
    'Do you want to keep clinical work, 0.6 to 0.4 for instance, or move into IT and leadership for good?',
    'Do slow results through other people satisfy you as much as a patient who gets better?',
  ],
  sources: [
    fellowshipOverview,
    boardsOverview,
    pathologyInformaticsCertificate,
    directorSurvey,
    matchStudy,
    fellowshipMatch,
    ucsfFellowship,
    ohsuFellowship,
    fellowsQuestions,
    waiverOverview,
  ],
  reviewBy: '2027-05-23',
  covers: [
    10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 44, 45, 54, 55, 56, 57, 58, 59, 60, 61,
  ],
}
