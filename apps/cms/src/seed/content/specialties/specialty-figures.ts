import type { Figure } from '@evenkeel/domain'
import { matchOutcomes } from '../citations/applying.ts'
import { burnoutOfSixSpecialties } from '../citations/base-specialties.ts'
import { directorSurvey } from '../citations/informatics-fellowship.ts'
import { burnoutReport, hoursBySpecialty } from '../citations/living-and-working.ts'

/** Average hours in the first year of residency, as FREIDA gave them in 2008. */
export function firstYearHours(specialty: string, hours: number): Figure {
  return {
    label: 'Work hours in PGY-1',
    value: `${hours} hours a week`,
    population: `PGY-1 residents in ${specialty}, average`,
    period: '2008',
    caution:
      'Old, and passed on by a blog. It helps to compare specialties with each other; it does not predict your week. Ask each program for its own hours.',
    source: hoursBySpecialty,
  }
}

/** Share of practicing physicians who reported burnout in Medscape's survey of 2023. */
export function burnoutInMedscape(physicians: string, percent: number): Figure {
  return {
    label: 'Burnout, Medscape survey',
    value: `${percent} %`,
    population: `practicing ${physicians} who answered`,
    period: '2023 report',
    caution: 'Practicing physicians, not residents, and nobody in it is singled out as an informaticist.',
    source: burnoutReport,
  }
}

/** Share of practicing physicians with burnout in the survey of the American Medical Association. */
export function burnoutInAmaSurvey(physicians: string, percent: number): Figure {
  return {
    label: 'Burnout, American Medical Association survey',
    value: `${percent} %`,
    population: `practicing ${physicians} in health systems that took part`,
    period: '2023',
    caution:
      'Practicing physicians, not residents. Asked differently from the Medscape survey: do not subtract one from the other.',
    source: burnoutOfSixSpecialties,
  }
}

/** How many non-US IMGs who preferred the specialty matched to it in 2026. */
export function preferredAndMatched(specialty: string, preferred: number, matched: number): Figure {
  return {
    label: 'Non-US IMGs who matched to their preferred specialty',
    value: `${matched.toLocaleString('en-US')} of ${preferred.toLocaleString('en-US')}`,
    population: `non-US citizen IMGs who preferred ${specialty}`,
    period: '2026 Match',
    caution:
      'A count of one past year, from NRMP. It describes a group, and says nothing about your own application.',
    source: matchOutcomes,
  }
}

/** In how many of the surveyed fellowships the specialty's department houses the program. */
export function fellowshipsHoused(specialty: string, programs: number): Figure {
  return {
    label: 'CI fellowships housed in this specialty',
    value: `${programs} of 41 programs`,
    population: `CI fellowships whose directors answered; housed in ${specialty}`,
    period: 'accredited 2014-2021',
    caution:
      'Where a fellowship is housed is an administrative matter. Fellowships take graduates of other specialties too, but some do not: ask.',
    source: directorSurvey,
  }
}
