import type { SeedEntry } from '../../seed-entry.ts'
import { directorSurvey } from '../citations/informatics-fellowship.ts'
import { internalMedicineLength } from '../citations/training-length.ts'
import { estimatedWeek } from './clinical-week.ts'
import { internalMedicineRatings } from './ratings/internal-medicine.ts'
import {
  burnoutInAmaSurvey,
  burnoutInMedscape,
  fellowshipsHoused,
  firstYearHours,
  preferredAndMatched,
} from './specialty-figures.ts'

/** The broadest of the base specialties, and the one that houses most CI fellowships. */
export const internalMedicine: SeedEntry<'specialties'> = {
  slug: 'internal-medicine',
  kind: 'base',
  name: 'Internal medicine',
  alsoCalled: ['IM', 'medicine', 'general medicine', 'hospital medicine'],
  summary:
    'The broadest route: hard inpatient months first, lighter ones by PGY-3, and more CI fellowships housed here than anywhere else.',
  body: `
## How the days run

Wards, intensive care and night float fill most of PGY-1. Days start early, patients are sick and plans change by the
hour. From PGY-2 on you lead teams instead of chasing tasks, and clinic and elective blocks return some evenings and
weekends. Programs differ most in how much night float and how many intensive-care months they ask for.

## From here into clinical informatics

Internists sit where most orders, notes and alerts are made, so there is no shortage of problems worth solving: order
sets, handoff tools, sepsis alerts, discharge summaries. Clinical informatics is a fellowship after residency, not a
track within it. Its clinical part is usually a clinic or hospitalist shifts.

## Before you choose

If you need a visa, look at the residency and the fellowship as one plan: a program that sponsors at the first step may
not do so at the second. Ask residents how the heaviest month feels, not the average one, and whether anyone has
finished an informatics project while on service.
`,
  trainingYears: '3',
  strengths: [
    'The widest choice of residencies and later of CI fellowships; in a survey of directors, 17 of 41 fellowships were housed here.',
    'Hospital and clinic, acute and chronic: you learn the workflows that most EHR projects touch.',
    'Electives in the later years leave room for a real informatics project.',
    'Many ways to keep a clinical share afterwards: hospitalist shifts, a clinic, telehealth.',
  ],
  strains: [
    'Busy wards, intensive care and night float make PGY-1 hard.',
    'Duties that nobody planned for, such as late admissions and family meetings, eat the hours meant for study.',
    'A wide field of applicants: project work, not interest alone, sets a fellowship application apart.',
  ],
  variesByProgram:
    'Conditions vary by program: night float or 24-hour call, the number of intensive-care months, clinic weeks kept free of wards, and support with visas. Where a program states a fact, it counts more than this profile.',
  ratings: internalMedicineRatings,
  clinicalWeek: estimatedWeek({
    hours: [45, 58],
    nights: [0, 5],
    callDays: [0, 6],
    remoteShare: [0, 10],
    note: 'Hospitalist blocks averaged over a month, or a clinic with call. Posts that work nights only lie outside these ranges.',
  }),
  figures: [
    firstYearHours('internal medicine', 65.2),
    burnoutInMedscape('internists', 60),
    burnoutInAmaSurvey('internists', 51.4),
    preferredAndMatched('internal medicine', 6992, 3392),
    fellowshipsHoused('internal medicine', 17),
  ],
  reflections: [
    'Can you live with one or two very hard years if the years after them give you more say over your time?',
    'Which patients and settings leave you with energy: the ward round, the clinic, or the problem behind both?',
    'How much clinical work do you want to keep once you work in informatics, and what would you miss?',
  ],
  sources: [internalMedicineLength, directorSurvey],
  reviewBy: '2027-05-23',
  covers: [37, 43, 44, 46],
}
