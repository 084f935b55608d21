import type { SeedEntry } from '../../seed-entry.ts'
import { checkedOn } from '../citations/citation.ts'

const base = { kind: 'official', checkedOn, reviewBy: '2027-11-23' } satisfies Partial<SeedEntry<'resources'>>

/** Who decides what, with the address where it says so. */
export const officialBodies: readonly SeedEntry<'resources'>[] = [
  {
    ...base,
    slug: 'ecfmg-exchange-visitor-program',
    name: 'ECFMG (Intealth): Exchange Visitor Sponsorship Program',
    description: 'Certifies international graduates and sponsors J-1 physicians in clinical training.',
    url: 'https://www.ecfmg.org/evsp/',
    order: 110,
    covers: [26],
  },
  {
    ...base,
    slug: 'uscis',
    name: 'US Citizenship and Immigration Services (USCIS)',
    description: 'Decides petitions and work permission; takes reports of a new address (Form AR-11).',
    url: 'https://www.uscis.gov/',
    order: 120,
    covers: [31],
  },
  {
    ...base,
    slug: 'state-department-visas',
    name: 'US Department of State: visas',
    description: 'Consulates, visa fees, and recommendations on waivers of the two-year rule.',
    url: 'https://travel.state.gov/',
    order: 130,
    covers: [27],
  },
  {
    ...base,
    slug: 'federal-register',
    name: 'Federal Register',
    description: 'Rules, proposed rules and proclamations on the day of their publication.',
    url: 'https://www.federalregister.gov/',
    order: 140,
    covers: [31],
  },
  {
    ...base,
    slug: 'code-of-federal-regulations-j',
    name: '22 CFR Part 62: exchange visitors',
    description: 'The rules of the J program, with insurance (62.14) and alien physicians (62.27).',
    url: 'https://www.ecfr.gov/current/title-22/part-62',
    order: 150,
    covers: [26],
  },
  {
    ...base,
    slug: 'acgme',
    name: 'Accreditation Council for Graduate Medical Education (ACGME)',
    description:
      'Accredits residencies and fellowships; sets the work-hour requirements; lists accredited programs.',
    url: 'https://www.acgme.org/',
    order: 160,
    covers: [47],
  },
  {
    ...base,
    slug: 'nrmp',
    name: 'National Resident Matching Program (NRMP)',
    description: 'Runs the Match for residency and publishes its figures.',
    url: 'https://www.nrmp.org/',
    order: 170,
    covers: [19],
  },
  {
    ...base,
    slug: 'eras',
    name: 'ERAS at the AAMC',
    description:
      'The application service for most residencies and for the CI fellowship, with each season’s calendar.',
    url: 'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/eras-timeline',
    order: 180,
    covers: [21],
  },
  {
    ...base,
    slug: 'abpath',
    name: 'American Board of Pathology',
    description: 'Certifies pathologists, also in clinical informatics.',
    url: 'https://abpath.org/',
    order: 190,
    covers: [22],
  },
  {
    ...base,
    slug: 'abpm',
    name: 'American Board of Preventive Medicine',
    description: 'Certifies physicians of other specialties in clinical informatics.',
    url: 'https://www.theabpm.org/',
    order: 200,
    covers: [22],
  },
]
