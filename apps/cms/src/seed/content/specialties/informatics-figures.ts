import type { Figure } from '@evenkeel/domain'
import { fellowsQuestions } from '../citations/base-specialties.ts'
import { waiverOverview } from '../citations/conrad-waiver.ts'
import {
  directorSurvey,
  fellowshipOverview,
  matchStudy,
  ucsfFellowship,
} from '../citations/informatics-fellowship.ts'

/** What sources say in numbers about the fellowship and the years around it. */
export const informaticsFigures: Figure[] = [
  {
    label: 'Length of the fellowship',
    value: '24 months, within at most 48',
    population: 'CI fellows in ACGME programs',
    period: 'as collected in 2026',
    caution: null,
    source: fellowshipOverview,
  },
  {
    label: 'Departments that house the fellowships',
    value: 'IM 17, pediatrics 7, pathology 6, FM 6, EM 4, anesthesiology 1',
    population: '41 programs whose directors answered, of 54 asked',
    period: 'accredited 2014-2021',
    caution:
      'The house of a fellowship is an administrative matter; most take graduates of other specialties too.',
    source: directorSurvey,
  },
  {
    label: 'Clinical time, one program',
    value: 'at most 20 %',
    population: 'fellows at UCSF',
    period: 'undated page, collected 2026',
    caution: 'One program. Ask each for its own share, and whether shifts beyond it are paid.',
    source: ucsfFellowship,
  },
  {
    label: 'Clinical time, as fellows describe it',
    value: '20 % clinical, 80 % informatics',
    population: 'most programs, according to a group of fellows',
    period: 'undated page, collected 2026',
    caution: 'A rule of thumb from fellows for applicants, not a survey.',
    source: fellowsQuestions,
  },
  {
    label: 'Programs in the fellowship match',
    value: '42, then 47 programs',
    population: 'CI fellowship programs that took part',
    period: '2021 and 2022',
    caution: null,
    source: matchStudy,
  },
  {
    label: 'Matched in the fellowship match',
    value: '95 of 104 participants',
    population: 'applicants who took part, of 159 who applied',
    period: '2021 and 2022 together',
    caution:
      'All applicants, whatever their citizenship or school. A third of those who applied did not take part, and the figure says nothing about a single application.',
    source: matchStudy,
  },
  {
    label: 'Service that a Conrad 30 waiver asks for',
    value: '40 hours a week for 3 years',
    population: 'J-1 physicians who take a Conrad 30 waiver',
    period: 'as collected in 2026',
    caution: 'Rules change by state and by federal year. Read the visa pages, and ask counsel.',
    source: waiverOverview,
  },
]
