import type { SeedEntry } from '../../seed-entry.ts'
import {
  waiverOverview,
  waiverSeason,
  waiverService,
  waiverServiceNote,
  waiverSources,
  waiverTerms,
} from '../citations/conrad-waiver.ts'
import { sponsorExit } from '../citations/j-1-sponsor.ts'

/** The two-year rule of the J-1 and the Conrad 30 way around it. */
export const homeResidenceFacts: readonly SeedEntry<'visaFacts'>[] = [
  {
    slug: 'j-1-two-year-rule',
    title: 'Two years at home follow every clinical J-1',
    visas: ['j-1'],
    stages: ['residency', 'fellowship', 'career'],
    topic: 'home-residence',
    statement: `Section 212(e) of the immigration law applies to every J-1 physician in clinical training and to the J-2 family: two years in the home country, counted together, before certain changes of status in the United States become possible. A waiver lifts the requirement; without one it stays, however long ago the training was.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [sponsorExit],
    reviewBy: '2027-05-23',
    covers: [27],
  },
  {
    slug: 'j-1-thirty-days-of-grace',
    title: 'Thirty days to leave after a J-1, without work',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'length',
    statement: `After the end date on the DS-2019 a J-1 physician has 30 days to leave the country. Neither work nor training is allowed in them. Sponsorship can be extended for a board examination of an ABMS member board if you are registered for it: ask ECFMG well before the end date.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [sponsorExit],
    reviewBy: '2027-05-23',
    covers: [27, 29],
  },
  {
    slug: 'conrad-30-slots',
    title: 'A state can recommend 30 waivers a year',
    visas: ['j-1'],
    stages: ['fellowship', 'career'],
    topic: 'home-residence',
    statement: `Under the Conrad 30 program each state may recommend 30 physicians for a waiver in a federal fiscal year, which begins on October 1. Up to ten of the thirty may go to "flex" places outside a shortage area that care for people from one.

**Not verified:** the authority for the program has had an end date that looks at when a physician acquired J-1 status. Whether it covers J-1 status acquired after September 30, 2025 could not be confirmed from anything that we have read. Ask the state health department and a lawyer before you plan on it.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: waiverSources,
    reviewBy: '2027-02-23',
    covers: [27],
  },
  {
    slug: 'conrad-30-service',
    title: 'A waiver means 40 hours a week for three years where doctors are short',
    visas: ['j-1', 'h-1b'],
    stages: ['career'],
    topic: 'home-residence',
    statement: `A Conrad 30 physician works full time, 40 hours a week, for three years, in H-1B status, in a health professional shortage area or for a medically underserved area or population (HPSA, MUA, MUP), and begins within 90 days of receiving the waiver. The map of shortage areas, not your preference, draws the circle in which you look for a job, a school and your partner's work.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [waiverOverview, waiverSeason, waiverTerms],
    reviewBy: '2027-05-23',
    covers: [27, 28, 74],
  },
  {
    slug: 'conrad-30-patient-care',
    title: 'Waiver service is patient care, which a half-time informatics post can break',
    visas: ['j-1', 'h-1b'],
    stages: ['career'],
    topic: 'work',
    statement: `Advisers on waivers describe the service as full-time clinical work, that is, direct care of patients. A contract that is half clinic and half informatics may therefore fail the requirement. Informatics beyond the clinical week is a different matter, and one to put to the state office and your lawyer in writing before you sign.

State rules differ, and we have not read each of them.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [waiverService, waiverServiceNote],
    reviewBy: '2027-05-23',
    covers: [76],
  },
  {
    slug: 'conrad-30-state-windows',
    title: 'States open their waiver windows at different times',
    visas: ['j-1'],
    stages: ['fellowship', 'career'],
    topic: 'paperwork',
    statement: `The windows reported for recent years differ widely; check each with the state's health department before relying on it.

- California: October 1 to 31
- Connecticut: October 1 to 15
- Florida: from October 1, 8 a.m.
- Missouri: October 1 to 31
- Kansas: September 1 to November 30
- Virginia: October 16 to April 16
- Texas: from about October 1; places have gone in a day`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [waiverOverview],
    reviewBy: '2027-05-23',
    covers: [27],
  },
  {
    slug: 'conrad-30-authority-after-september-2025',
    title: 'The Conrad 30 authority and J-1 status acquired after September 30, 2025',
    visas: ['j-1'],
    topic: 'home-residence',
    statement: `The Conrad 30 authority ends by the date on which a physician acquired J-1 status. Its standing after September 30, 2025 is open.`,
    force: 'in-force',
    effectiveFrom: null,
    sources: [],
    reviewBy: '2027-02-23',
    covers: [27],
    draftBecause:
      'Not verified: a secondary source describes the end date, but no statute or State Department notice has been read that says whether the authority was renewed after September 30, 2025.',
  },
]
