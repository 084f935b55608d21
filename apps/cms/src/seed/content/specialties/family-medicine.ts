import type { SeedEntry } from '../../seed-entry.ts'
import { waiverOverview } from '../citations/conrad-waiver.ts'
import { directorSurvey } from '../citations/informatics-fellowship.ts'
import { familyMedicineLength } from '../citations/training-length.ts'
import { estimatedWeek } from './clinical-week.ts'
import { familyMedicineRatings } from './ratings/family-medicine.ts'
import {
  burnoutInAmaSurvey,
  burnoutInMedscape,
  fellowshipsHoused,
  firstYearHours,
  preferredAndMatched,
} from './specialty-figures.ts'

/** Continuity and outpatient days, with obstetric and inpatient blocks on the way. */
export const familyMedicine: SeedEntry<'specialties'> = {
  slug: 'family-medicine',
  kind: 'base',
  name: 'Family medicine',
  alsoCalled: ['FM', 'family practice', 'general practice', 'primary care'],
  summary:
    'Continuity clinic and predictable outpatient days, with obstetric and inpatient blocks on the way; often friendly in the later years.',
  body: `
## How the days run

PGY-1 looks like other inpatient residencies: wards, obstetrics, nights. From then on the clinic grows, and with it days
that begin and end when the schedule says so. Your own patients come back to you, which is the reward of the specialty,
and so do their messages, which is its evening work.

## From here into clinical informatics

Primary care lives in the EHR more than any other field: inboxes, refills, screening reminders, registries, referrals.
Making an inbox lighter is a project that every clinic understands, and quality work with real numbers is within reach
of a resident. The clinical part of a CI fellowship is usually a clinic on fixed half-days.

## Before you choose

Programs run from rural, with deliveries and everything else, to urban and nearly all outpatient. Ask how much
obstetrics is required, how call is shared, and how much time is set aside for messages. If you will need a J-1 waiver:
Conrad 30 posts lie in areas short of physicians and ask for full clinical weeks, so an informatics role there is rare.
`,
  trainingYears: '3',
  strengths: [
    'A continuity clinic with predictable outpatient days, more of them each year.',
    'Primary care is full of EHR problems that a resident can study and mend.',
    'In a survey of directors, 6 of 41 CI fellowships were housed in family medicine.',
    'A clinical share of fixed half-days goes well with informatics afterwards.',
  ],
  strains: [
    'Obstetric and inpatient blocks bring nights, some of them with heavy call.',
    'Messages, refills and forms follow you home unless the clinic prevents it.',
    'Some programs have few informatics mentors on site.',
  ],
  variesByProgram:
    'Conditions vary by program: the amount of obstetrics and inpatient work, call, rural or urban setting, and time for the inbox. Where a program states a fact, it counts more than this profile.',
  ratings: familyMedicineRatings,
  clinicalWeek: estimatedWeek({
    hours: [40, 50],
    nights: [0, 1],
    callDays: [1, 5],
    remoteShare: [0, 20],
    note: 'A clinic with shared telephone call. Posts with obstetrics or inpatient work can hold more nights.',
  }),
  figures: [
    firstYearHours('family medicine', 63.5),
    burnoutInMedscape('family physicians', 57),
    burnoutInAmaSurvey('family physicians', 51),
    preferredAndMatched('family medicine', 1112, 599),
    fellowshipsHoused('family medicine', 6),
  ],
  reflections: [
    'Do you draw strength from knowing patients for years, or from solving the problem once and for many?',
    'Would you take heavy obstetric and inpatient blocks for the outpatient years after them?',
    'Could you live where family physicians are most needed, and for how long?',
  ],
  sources: [familyMedicineLength, directorSurvey, waiverOverview],
  reviewBy: '2027-05-23',
  covers: [39, 43, 44, 46],
}
