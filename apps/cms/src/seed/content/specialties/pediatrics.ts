import type { SeedEntry } from '../../seed-entry.ts'
import { directorSurvey } from '../citations/informatics-fellowship.ts'
import { pediatricsLength } from '../citations/training-length.ts'
import { estimatedWeek } from './clinical-week.ts'
import { pediatricsRatings } from './ratings/pediatrics.ts'
import {
  burnoutInAmaSurvey,
  burnoutInMedscape,
  fellowshipsHoused,
  firstYearHours,
  preferredAndMatched,
} from './specialty-figures.ts'

/** A common, collegial route, with strong EHR work in children's hospitals. */
export const pediatrics: SeedEntry<'specialties'> = {
  slug: 'pediatrics',
  kind: 'base',
  name: 'Pediatrics',
  alsoCalled: ['peds', 'paediatrics', 'child health'],
  summary:
    'A common and collegial route with strong EHR work in children’s hospitals; intense inpatient months and call that differ from program to program.',
  body: `
## How the days run

Inpatient wards, the neonatal unit and the pediatric intensive care unit make for long days and nights, most of all in
winter. Between them lie clinic, the emergency department and electives. Teams tend to be warm and protective of each
other, and families are part of every conversation, which gives meaning and costs strength.

## From here into clinical informatics

Children’s hospitals have to bend systems that were built for adults: doses by weight, growth charts, immunization
records, shared access for parents. That makes them a good school for decision support and EHR work, and several house a
CI fellowship. The clinical part of such a fellowship is often a clinic, urgent care or hospital shifts.

## Before you choose

Ask how call is arranged in the intensive-care months, because it is there that programs differ most. Ask too whether
the hospital runs its own informatics team or shares one with an adult hospital. If you need a visa, check the children’s
hospital itself: it may be a separate employer with rules of its own.
`,
  trainingYears: '3',
  strengths: [
    'A common way into CI: in a survey of directors, 7 of 41 fellowships were housed in pediatrics.',
    'Collegial teams, and teaching that is part of the day.',
    'Children’s hospitals invest in EHR work of their own, from dosing rules to growth charts.',
  ],
  strains: [
    'Call varies widely between programs.',
    'Neonatal and pediatric intensive-care months are intense, physically and emotionally.',
    'Children’s hospitals are fewer than adult ones, which narrows the choice of places.',
  ],
  variesByProgram:
    'Conditions vary by program: call in intensive-care months, the winter load, weekends in continuity clinic, and whether the hospital has informatics staff of its own. Where a program states a fact, it counts more than this profile.',
  ratings: pediatricsRatings,
  clinicalWeek: estimatedWeek({
    hours: [40, 55],
    nights: [0, 4],
    callDays: [1, 6],
    remoteShare: [0, 10],
    note: 'A general pediatric clinic or hospital pediatrics. Intensive care and emergency posts lie outside these ranges.',
  }),
  figures: [
    firstYearHours('pediatrics', 67.3),
    burnoutInMedscape('pediatricians', 59),
    burnoutInAmaSurvey('pediatricians', 46.9),
    preferredAndMatched('pediatrics', 791, 542),
    fellowshipsHoused('pediatrics', 7),
  ],
  reflections: [
    'Does work with children and their families give you strength, or take it?',
    'Would you accept two or three very intense months a year for a team that looks after its own?',
    'Are there enough children’s hospitals in the places where you and your family could live?',
  ],
  sources: [pediatricsLength, directorSurvey],
  reviewBy: '2027-05-23',
  covers: [38, 43, 44, 46],
}
