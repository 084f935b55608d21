import { dimensions } from '../frame/dimensions.ts'
import type { Option } from '../frame/option.ts'
import { stages } from '../frame/stages.ts'
import { stressors } from '../guidance/stressors.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import { needSteps } from './balance-need.ts'
import { callKinds, careSettings, hardYearsAnswers } from './context.ts'

/** How a question about the situation is answered. */
export type ContextAnswer =
  | { readonly type: 'number'; readonly unit: string }
  | { readonly type: 'one' | 'many'; readonly options: readonly Option[] }
  /** One of the entries of a kind that are published. */
  | { readonly type: 'published'; readonly of: 'specialties' | 'careerModels' }

/** A question about the situation. It enters no score: it decides what is asked, shown and held against what. */
export interface ContextQuestion {
  /** Stable across versions as long as the meaning stays. */
  readonly id: string
  readonly label: string
  /** Where the answer stands in a context: `['week', 'clinical']`. */
  readonly path: readonly string[]
  readonly answer: ContextAnswer
  /** What helps to answer, where the label alone does not say it. */
  readonly hint?: string
}

/** Questions about the situation that are asked together, with why. */
export interface ContextPage {
  readonly id: string
  readonly title: string
  /** The title in a few words. */
  readonly short: string
  readonly why: string
  readonly questions: readonly ContextQuestion[]
}

const hours = { type: 'number', unit: 'hours a week' } as const

/** Where somebody stands: asked first, because it decides which items follow. */
export const situationPage: ContextPage = {
  id: 'situation',
  title: 'Where do you stand?',
  short: 'Where you stand',
  why: 'Some questions and some advice hold only for a stage or a status. The specialty and the way of working make the path that you will see drawn.',
  questions: [
    { id: 'stage', label: 'Stage', path: ['stage'], answer: { type: 'one', options: stages } },
    {
      id: 'visa',
      label: 'Visa status',
      path: ['visa'],
      answer: { type: 'one', options: visaStatusCodes },
      hint: 'The one that you hold or head for.',
    },
    {
      id: 'specialty',
      label: 'Base specialty',
      path: ['specialty'],
      answer: { type: 'published', of: 'specialties' },
      hint: 'The one that you train in, or lean to most.',
    },
    {
      id: 'career',
      label: 'Way of working',
      path: ['careerModel'],
      answer: { type: 'published', of: 'careerModels' },
      hint: 'The one that you have, or would like to have after training.',
    },
  ],
}

/** What is asked after the items, in this order. */
export const laterContextPages: readonly ContextPage[] = [
  {
    id: 'week',
    title: 'What does a usual week hold?',
    short: 'Your week',
    why: 'Numbers are set beside ACGME’s limit, and beside what you say about them. They enter no score.',
    questions: [
      {
        id: 'hours-clinical',
        label: 'Patient care',
        path: ['week', 'clinical'],
        answer: hours,
        hint: 'With patients, notes and calls included.',
      },
      {
        id: 'hours-informatics',
        label: 'Informatics',
        path: ['week', 'informatics'],
        answer: hours,
        hint: 'Projects, analysis, meetings.',
      },
      {
        id: 'hours-study',
        label: 'Study',
        path: ['week', 'study'],
        answer: hours,
        hint: 'Boards, exams, courses.',
      },
      {
        id: 'hours-other',
        label: 'Other work',
        path: ['week', 'other'],
        answer: hours,
        hint: 'Teaching, research, administration, other jobs.',
      },
      {
        id: 'nights',
        label: 'Nights worked',
        path: ['nightsPerMonth'],
        answer: { type: 'number', unit: 'a month' },
      },
      {
        id: 'weekends',
        label: 'Weekends worked',
        path: ['weekendsPerMonth'],
        answer: { type: 'number', unit: 'a month' },
      },
      { id: 'call', label: 'Call', path: ['call'], answer: { type: 'one', options: callKinds } },
      {
        id: 'commute',
        label: 'Way to work and back',
        path: ['commuteMinutes'],
        answer: { type: 'number', unit: 'minutes a day' },
        hint: 'In minutes a day, both ways together.',
      },
    ],
  },
  {
    id: 'load',
    title: 'What weighs on you beyond the work?',
    short: 'What weighs on you',
    why: 'Advice is chosen by it. What weighs on somebody is no score, and nobody else reads it.',
    questions: [
      {
        id: 'stressors',
        label: 'What weighs on you',
        path: ['stressors'],
        answer: { type: 'many', options: stressors },
        hint: 'As many as apply.',
      },
    ],
  },
  {
    id: 'wishes',
    title: 'What would you like to have, and what could you bear?',
    short: 'Wishes',
    why: 'Whether one or two very hard years are worth a better career is yours to answer. We show where they would lie.',
    questions: [
      {
        id: 'clinical-share',
        label: 'Time with patients that you would like',
        path: ['clinicalShareWished'],
        answer: { type: 'number', unit: '% of the week' },
        hint: 'In percent of the week; 60 is three days out of five.',
      },
      {
        id: 'settings',
        label: 'What gives you energy',
        path: ['settings'],
        answer: { type: 'many', options: careSettings },
        hint: 'As many as are true. Nothing is computed from this: it stands beside your result.',
      },
      {
        id: 'hard-years',
        label: 'Hard years',
        path: ['hardYears'],
        answer: { type: 'one', options: hardYearsAnswers },
        hint: 'Could you take one or two very hard years for a better career, all in all?',
      },
    ],
  },
  {
    id: 'needs',
    title: 'What do you need in order to live well?',
    short: 'What you need',
    why: 'A path that is hard for one person is fine for another. Each stage of your paths is held against what you need.',
    questions: dimensions.map(({ value, label }) => ({
      id: `need-${value}`,
      label,
      path: ['needs', value],
      answer: { type: 'one', options: needSteps },
    })),
  },
]

/** Everything that is asked about a situation, page by page. */
export const contextPages: readonly ContextPage[] = [situationPage, ...laterContextPages]
