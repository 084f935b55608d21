import type { SeedEntry } from '../../seed-entry.ts'
import { waiverTerms } from '../citations/conrad-waiver.ts'
import { pathologyInformaticsCertificate } from '../citations/base-specialties.ts'

const reviewBy = '2027-11-23'

/** Advice for a base specialty or for a way of working that somebody heads for. */
export const byPath: readonly SeedEntry<'guidance'>[] = [
  {
    slug: 'work-where-laboratory-meets-record',
    title: 'Work where the laboratory meets the record',
    group: 'start-informatics',
    effort: 'this-rotation',
    helps: ['growth', 'control'],
    stages: ['residency', 'fellowship'],
    when: { specialties: ['pathology'] },
    priority: 56,
    body: `Ask who keeps the test catalog, the order sets and the rules that flag results. Offer to follow one test from order to report and to write down every place where a person retypes something. That page is a first project, it fits into daytime hours, and it shows a fellowship director the part of the field that pathology knows best.`,
    sources: [pathologyInformaticsCertificate],
    reviewBy,
    covers: [40, 81],
  },
  {
    slug: 'both-halves-in-writing',
    title: 'Have both halves of a split post in writing',
    group: 'time-boundaries',
    effort: 'this-year',
    helps: ['time', 'energy', 'control'],
    stages: ['fellowship', 'career'],
    when: { careerModels: ['hybrid-clinical-informatics'] },
    priority: 60,
    body: `Two halves like to become two wholes. Before you sign, let the letter name the clinical sessions or shifts a month, the informatics days that nobody may book, who covers a colleague who is away, and what is cut first when a go-live comes. Ask for a review after six months with the real hours on the table, and keep those hours from the first week.`,
    sources: [],
    reviewBy,
    covers: [70, 78],
  },
  {
    slug: 'full-time-service-before-half-a-post',
    title: 'Full-time service first, half a post after it',
    group: 'immigration',
    effort: 'this-year',
    helps: ['control', 'growth'],
    stages: ['residency', 'fellowship', 'career'],
    when: {
      visas: ['j-1'],
      careerModels: [
        'hybrid-clinical-informatics',
        'informatics-leadership',
        'industry',
        'academic-research',
      ],
    },
    priority: 62,
    body: `A waiver post is full-time patient care, so an informatics job comes before it as projects or after it as a post. Plan three years in which informatics is small and visible: one project a year, no promise that needs protected days. Show the contract to immigration counsel before you agree to any split, however friendly the hospital is.`,
    sources: [waiverTerms],
    reviewBy,
    covers: [74, 75, 76],
  },
  {
    slug: 'ask-what-a-company-sponsors',
    title: 'Ask what a company sponsors before the second interview',
    group: 'immigration',
    effort: 'this-week',
    helps: ['control'],
    stages: ['fellowship', 'career'],
    when: { visas: ['h-1b', 'o-1', 'ead'], careerModels: ['industry'] },
    priority: 57,
    body: `Ask early and in one sentence: which status would you sponsor, does that petition stand in a yearly lottery, when would you file, and what happens if it fails? Ask the same of the hospital that you would leave. An answer in writing is worth more than a warm one. Until it is there, keep the clinical license and the present status alive.`,
    sources: [],
    reviewBy,
    covers: [32, 72],
  },
]
