import type { SeedEntry } from '../../seed-entry.ts'
import { directorSurvey } from '../citations/informatics-fellowship.ts'
import { emergencyMedicineLength } from '../citations/training-length.ts'
import { estimatedWeek } from './clinical-week.ts'
import { emergencyMedicineRatings } from './ratings/emergency-medicine.ts'
import {
  burnoutInAmaSurvey,
  burnoutInMedscape,
  fellowshipsHoused,
  firstYearHours,
  preferredAndMatched,
} from './specialty-figures.ts'

/** Shifts with an end, at all hours of the day. */
export const emergencyMedicine: SeedEntry<'specialties'> = {
  slug: 'emergency-medicine',
  kind: 'base',
  name: 'Emergency medicine',
  alsoCalled: ['EM', 'ER', 'emergency room', 'A&E'],
  summary:
    'Shifts with a clear end, nothing carried home and defined time off, at the price of nights, weekends, holidays and a body clock that never settles.',
  body: `
## How the days run

You work shifts: fewer hours on paper than in ward specialties, all of them dense. When a shift is over it is over; no
pager, no inbox. But shifts fall on nights, weekends and holidays and change direction often, and that strain on sleep
does not end with residency. Off-service months in intensive care follow their own hours.

## From here into clinical informatics

Emergency departments feel every weakness of an EHR within minutes, and their physicians tend to fix things. Triage,
tracking boards, order sets, downtime plans and crowding are natural projects. Free weekdays between shifts make it
possible to sit in committees that other residents never see. In a CI fellowship the clinical part is counted in shifts,
six to eight a month by our editors’ estimate, and they fall on evenings and weekends because weekdays belong to projects.

## Before you choose

The length of training is under discussion: programs of three and of four years exist, and in February 2026 ACGME put off
its decision about it. A longer residency moves every later date of a visa plan. Ask for a printed month of shifts,
how nights are grouped, and what happens to your sleep in the weeks of a go-live.
`,
  trainingYears: '3-4',
  strengths: [
    'Shifts end: nothing is carried home, and time off is time off.',
    'Free weekdays make appointments, committees and projects possible.',
    'A clinical share can be cut into shifts, which suits a hybrid job.',
    'In a survey of directors, 4 of 41 CI fellowships were housed in emergency medicine.',
  ],
  strains: [
    'Nights, weekends and holidays, in training and after it.',
    'Circadian strain: sleep has to be defended, all the time.',
    'During the fellowship shifts come on top of project weeks.',
  ],
  variesByProgram:
    'Conditions vary by program: length of shifts, grouping of nights, three or four years, off-service months, trauma and pediatrics. Where a program states a fact, it counts more than this profile.',
  ratings: emergencyMedicineRatings,
  clinicalWeek: estimatedWeek({
    hours: [30, 40],
    nights: [3, 7],
    callDays: [0, 1],
    remoteShare: [0, 5],
    note: 'Hours on shift in a full-time load of shifts, without the hours of recovery that nights take.',
  }),
  figures: [
    firstYearHours('emergency medicine', 54.3),
    burnoutInMedscape('emergency physicians', 65),
    burnoutInAmaSurvey('emergency physicians', 56.5),
    preferredAndMatched('emergency medicine', 148, 80),
    fellowshipsHoused('emergency medicine', 4),
  ],
  reflections: [
    'How do you sleep after nights now, and how might that be in ten years?',
    'Is a free Tuesday worth a worked Saturday to you and the people you live with?',
    'Does a room full of strangers give you energy, or does following one patient do that?',
  ],
  sources: [emergencyMedicineLength, directorSurvey],
  reviewBy: '2027-05-23',
  covers: [42, 43, 44, 46, 58],
}
