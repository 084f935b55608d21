import type { SeedEntry } from '../../seed-entry.ts'
import { pathologyInformaticsCertificate } from '../citations/base-specialties.ts'
import { directorSurvey } from '../citations/informatics-fellowship.ts'
import { pathologyLength } from '../citations/training-length.ts'
import { estimatedWeek } from './clinical-week.ts'
import { pathologyRatings } from './ratings/pathology.ts'
import { burnoutInMedscape, fellowshipsHoused, preferredAndMatched } from './specialty-figures.ts'

/** Structured days close to the laboratory's data. */
export const pathology: SeedEntry<'specialties'> = {
  slug: 'pathology',
  kind: 'base',
  name: 'Pathology',
  alsoCalled: ['path', 'AP/CP', 'laboratory medicine', 'anatomic and clinical pathology'],
  summary:
    'Structured daytime hours, few emergencies and daily work with laboratory data; desk-bound, and some CI fellowships are sought after.',
  body: `
## How the days run

Grossing, microscope, sign-out, conferences, the clinical laboratories: most of it happens by day. Call exists, for
frozen sections, transfusion questions and the laboratory, and is often taken from home. Intense stretches come with
surgical pathology and before exams rather than with admissions at night. The work is quiet, exact and mostly seated.

## From here into clinical informatics

A laboratory is an information system with a building around it. Laboratory software, interfaces, slide scanning, image
analysis and result reporting are part of the field itself, so informatics is not a second interest here. Pathologists
certify in clinical informatics through the American Board of Pathology, all others through the American Board of
Preventive Medicine. The pathology board also allows a second twelve-month fellowship within the same 24 months.

## Before you choose

Be honest about patients: you will help many and meet few. Check that the fellowships you like are open to your plans,
and the reverse too, since a few house themselves in pathology and take pathologists only. Ask how digital the
department already is, and who decides about its systems.
`,
  trainingYears: '4',
  strengths: [
    'Structured daytime work with few emergencies.',
    'Laboratory data, interfaces and digital slides give you informatics from the first year.',
    'In a survey of directors, 6 of 41 CI fellowships were housed in pathology.',
    'The American Board of Pathology lets a second twelve-month fellowship run within the 24 months of CI.',
  ],
  strains: [
    'Some CI fellowships in pathology are sought after, and places are few.',
    'Desk, screen and microscope: little movement and little contact with patients.',
    'Informatics can narrow to the laboratory unless you look for work beyond it.',
  ],
  variesByProgram:
    'Conditions vary by program: frozen-section and transfusion call, the surgical pathology load, how digital the department is, and time for research. Where a program states a fact, it counts more than this profile.',
  ratings: pathologyRatings,
  clinicalWeek: estimatedWeek({
    hours: [40, 50],
    nights: [0, 0],
    callDays: [2, 7],
    remoteShare: [0, 30],
    note: 'Call is mostly from home. The remote share depends on digital sign-out, which not every department has.',
  }),
  figures: [
    burnoutInMedscape('pathologists', 39),
    preferredAndMatched('pathology', 375, 169),
    fellowshipsHoused('pathology', 6),
  ],
  reflections: [
    'Would you miss patients, or would you be relieved to help them from a distance?',
    'Does quiet, exact work give you energy, or do you need movement and talk?',
    'Do you want informatics inside the laboratory, or across the whole hospital?',
  ],
  sources: [pathologyLength, pathologyInformaticsCertificate, directorSurvey],
  reviewBy: '2027-05-23',
  covers: [40, 43, 44, 46, 22],
}
