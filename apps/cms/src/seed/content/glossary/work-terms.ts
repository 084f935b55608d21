import type { SeedEntry } from '../../seed-entry.ts'
import { acgme2025, acgmeQuestions } from '../citations/acgme.ts'

/** Words of hours, call and jobs. */
export const workTerms: readonly SeedEntry<'glossary'>[] = [
  {
    slug: 'work-hours',
    term: 'Work hours',
    alsoCalled: ['Duty hours', 'Clinical and educational work hours'],
    definition:
      'ACGME’s count of a trainee’s time: in the hospital, clinical work from home, and all moonlighting. At most 80 a week, averaged over four weeks by rotation.',
    sources: [acgme2025, acgmeQuestions],
    covers: [47],
  },
  {
    slug: 'averaging-by-rotation',
    term: 'Averaging by rotation',
    alsoCalled: ['Averaging period', 'Four-week average'],
    definition:
      'How ACGME takes averages: four weeks, a calendar month, or a shorter rotation by itself. A sliding window does not count, and leave comes out of both sides.',
    sources: [acgmeQuestions],
    covers: [47],
  },
  {
    slug: 'in-house-call',
    term: 'In-house call',
    definition:
      'A duty beyond the usual day, spent in the hospital. At most every third night on average; 14 hours free follow 24 hours of it.',
    sources: [acgme2025],
    covers: [48],
  },
  {
    slug: 'at-home-call',
    term: 'At-home call',
    alsoCalled: ['Pager call', 'Home call'],
    definition:
      'Being reachable from home. Time spent on patients counts toward 80 hours; the rest does not. It may not fall on the free day.',
    sources: [acgme2025],
    covers: [48],
  },
  {
    slug: 'night-float',
    term: 'Night float',
    definition:
      'A rotation of night shifts in a row, in place of 24-hour call. Subject to the 80 hours and to the free day in seven.',
    sources: [acgme2025],
    covers: [48],
  },
  {
    slug: 'moonlighting',
    term: 'Moonlighting',
    definition:
      'Paid clinical work beside training, inside the institution or outside. All of it counts toward 80 hours. Not allowed in PGY-1, and not allowed on a J-1 at all.',
    sources: [acgme2025],
    covers: [47],
  },
  {
    slug: 'core-hours',
    term: 'Core hours',
    definition:
      'The hours in which a team expects everybody to be reachable. In CI fellowships usually weekdays, about eight to five.',
    covers: [54],
  },
  {
    slug: 'go-live',
    term: 'Go-live',
    definition:
      'The day on which a new system or a large change is switched on, and the long days around it. The peaks of an informatics year.',
    covers: [57],
  },
  {
    slug: 'protected-time',
    term: 'Protected time',
    alsoCalled: ['Protected non-clinical time', 'Administrative time'],
    definition:
      'Hours for projects, study or teaching into which no clinic may be booked. Protected in fact when weekdays are named and somebody else covers.',
    covers: [78, 82],
  },
  {
    slug: 'fte',
    term: 'FTE',
    alsoCalled: ['Full-time equivalent'],
    definition:
      'A full-time post as a unit: 0.6 clinical and 0.4 informatics are two parts of one. What a full FTE means in hours differs by employer; ask.',
    covers: [45],
  },
  {
    slug: 'cmio',
    term: 'CMIO',
    alsoCalled: ['Chief medical information officer', 'Associate CMIO'],
    definition:
      'The physician who leads an organization’s clinical information systems, between clinicians and IT. An associate CMIO often holds the post half-time beside a clinic.',
    covers: [70, 71],
  },
  {
    slug: 'super-user',
    term: 'Super user',
    alsoCalled: ['Physician champion'],
    definition:
      'A clinician with extra training in the record system who helps colleagues and passes on what does not work. A good first step in residency.',
    covers: [81],
  },
  {
    slug: 'ehr',
    term: 'EHR',
    alsoCalled: ['Electronic health record', 'Electronic medical record', 'EMR'],
    definition:
      'The system in which a hospital or clinic keeps its patients’ records and orders. Most informatics projects begin with it.',
    covers: [56],
  },
  {
    slug: 'fhir',
    term: 'FHIR',
    definition:
      'A standard by which health systems exchange data, said like "fire". Its basics are among the skills worth learning early.',
    covers: [81],
  },
  {
    slug: 'eap',
    term: 'EAP',
    alsoCalled: ['Employee assistance program'],
    definition:
      'An institution’s counseling service for its employees. Ask what is confidential, who pays, and whether you may go in working hours.',
    covers: [68, 84],
  },
]
