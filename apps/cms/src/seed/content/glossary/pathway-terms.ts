import type { SeedEntry } from '../../seed-entry.ts'
import { boardsOverview, fellowshipOverview, practicePathway } from '../citations/informatics-fellowship.ts'
import { sponsorProgram } from '../citations/j-1-sponsor.ts'

/** Words of training and applying. */
export const pathwayTerms: readonly SeedEntry<'glossary'>[] = [
  {
    slug: 'img',
    term: 'IMG',
    alsoCalled: ['International medical graduate', 'Foreign medical graduate', 'FMG'],
    definition:
      'A physician whose medical school lies outside the United States and Canada, whatever their citizenship.',
    covers: [2],
  },
  {
    slug: 'non-us-img',
    term: 'Non-US IMG',
    alsoCalled: [
      'Non-US citizen IMG',
      'Foreign national medical graduate',
      'Non-US-citizen international medical graduate',
    ],
    definition:
      'An international medical graduate who is not a US citizen. This site is written for them first.',
    covers: [2],
  },
  {
    slug: 'us-img',
    term: 'US IMG',
    alsoCalled: ['US citizen IMG'],
    definition:
      'A US citizen who went to medical school abroad. Has no visa to arrange and needs ECFMG certification all the same.',
    covers: [2, 36],
  },
  {
    slug: 'clinical-informatics',
    term: 'Clinical informatics',
    alsoCalled: ['CI', 'Medical informatics', 'Physician informatics'],
    definition:
      'The use of information and technology to improve care: records, decision support, data, workflow. For physicians a subspecialty with a fellowship and a certificate of its own. It is not a residency.',
    sources: [fellowshipOverview],
    covers: [21],
  },
  {
    slug: 'residency',
    term: 'Residency',
    definition:
      'Accredited training in a specialty after medical school, usually three years or more. The way into every other step on this site.',
    covers: [19],
  },
  {
    slug: 'fellowship',
    term: 'Fellowship',
    alsoCalled: ['Subspecialty training'],
    definition:
      'Accredited training in a subspecialty after residency. In clinical informatics it lasts 24 months, which may be spread over up to 48.',
    sources: [fellowshipOverview],
    covers: [21],
  },
  {
    slug: 'base-specialty',
    term: 'Base specialty',
    alsoCalled: ['Primary specialty', 'Core specialty'],
    definition:
      'The specialty in which you train before informatics, and in which most people go on seeing patients. Any ABMS primary specialty can lead to the fellowship.',
    sources: [fellowshipOverview],
    covers: [19],
  },
  {
    slug: 'subspecialty',
    term: 'Subspecialty',
    definition:
      'A field within or across specialties that has its own fellowship and certificate. Clinical informatics is one that is open to all primary specialties.',
    sources: [fellowshipOverview],
  },
  {
    slug: 'program',
    term: 'Program',
    definition:
      'One accredited residency or fellowship at one sponsoring institution, with its own director and its own rules.',
  },
  {
    slug: 'sponsoring-institution',
    term: 'Sponsoring institution',
    alsoCalled: ['Sponsor of graduate medical education'],
    definition:
      'The hospital or university that answers to ACGME for a program. Its GME office often sets rules on visas and exams that a program cannot change.',
    covers: [24],
  },
  {
    slug: 'gme-office',
    term: 'GME office',
    alsoCalled: ['Graduate medical education office'],
    definition:
      'The office of an institution that looks after all of its residencies and fellowships: contracts, visas, hours, complaints. Led by the designated institutional official (DIO).',
    covers: [83],
  },
  {
    slug: 'pgy-1',
    term: 'PGY-1',
    alsoCalled: ['Intern year', 'Postgraduate year 1', 'Internship'],
    definition:
      'The first year of residency, in most specialties the hardest for time and control. A PGY-1 may not moonlight under ACGME rules.',
  },
  {
    slug: 'position-type',
    term: 'Position type',
    alsoCalled: ['Categorical', 'Preliminary', 'Advanced', 'Physician position'],
    definition:
      'How a position is offered in the Match: categorical (C) covers the whole residency; preliminary (P) one year; advanced (A) begins after a preliminary year; physician (R) is for those with earlier training and begins in the same year.',
  },
  {
    slug: 'ecfmg-certification',
    term: 'ECFMG certification',
    alsoCalled: ['ECFMG certificate'],
    definition:
      'The certificate that an international graduate needs to enter accredited training, issued by ECFMG, a part of Intealth. Also asked for by the sponsor of a J-1.',
    sources: [sponsorProgram],
  },
  {
    slug: 'usmle-steps',
    term: 'USMLE Steps',
    alsoCalled: ['Step 1', 'Step 2 CK', 'Step 3', 'United States Medical Licensing Examination'],
    definition:
      'The licensing examination in three parts. Step 1 and Step 2 CK come before residency; when Step 3 is wanted depends on the program and on the visa.',
    sources: [sponsorProgram],
    covers: [8],
  },
  {
    slug: 'usce',
    term: 'USCE',
    alsoCalled: ['US clinical experience', 'Observership', 'Externship'],
    definition:
      'Time spent in patient care settings in the United States before residency. Programs differ in what they count and how much they want; many do not say.',
  },
  {
    slug: 'yog',
    term: 'YOG',
    alsoCalled: ['Year of graduation', 'Time since graduation'],
    definition:
      'The year in which you finished medical school. Some programs state a limit of years since graduation; others look at it without stating one.',
  },
  {
    slug: 'eras',
    term: 'ERAS',
    alsoCalled: ['Electronic Residency Application Service', 'MyERAS'],
    definition:
      'The application service of the AAMC for most residencies and for the CI fellowship. Some specialties use ResidencyCAS instead.',
    covers: [21],
  },
  {
    slug: 'the-match',
    term: 'The Match',
    alsoCalled: ['NRMP', 'National Resident Matching Program', 'AMIA match'],
    definition:
      'The procedure that turns the lists of applicants and programs into positions. Residency uses the NRMP; clinical informatics fellowships use a match that AMIA runs, with results in December in the years we could check.',
    covers: [19, 21],
  },
  {
    slug: 'board-eligibility',
    term: 'Board eligibility',
    alsoCalled: ['Board eligible', 'Board certified', 'ABMS certification'],
    definition:
      'Having completed what a specialty board asks before its examination. The fellowship wants it in the base specialty. The certificate in clinical informatics is given by ABPM or, for pathologists, by ABPath.',
    sources: [boardsOverview],
    covers: [20, 22],
  },
  {
    slug: 'practice-pathway',
    term: 'Practice pathway',
    alsoCalled: ['Grandfathering'],
    definition:
      'A way to the informatics examination by experience instead of a fellowship. Announced through 2025; what came after could not be found.',
    sources: [practicePathway],
    covers: [23],
  },
]
