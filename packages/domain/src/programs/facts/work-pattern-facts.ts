import { amountFact, choiceFact } from '../../facts/fact-definition.ts'

const work = { group: 'work', reviewPeriod: 'hours' } as const

/** The days, nights and weeks that a trainee lives. */
export const workPatternFacts = {
  weeklyHours: amountFact({
    ...work,
    label: 'Work hours a week',
    help: 'Average hours a week that the program states, call and weekends included.',
    unit: 'hours a week',
    min: 10,
    max: 88,
    question: 'How many hours does a typical week have, and how many the hardest one?',
  }),
  nights: choiceFact({
    ...work,
    label: 'Nights',
    help: 'Night work that belongs to the program, clinical work in the base specialty included.',
    options: [
      { value: 'none', label: 'No nights' },
      { value: 'some', label: 'Some nights' },
      { value: 'frequent', label: 'Frequent nights' },
    ],
    question: 'How many nights does a month have, and is there night float?',
  }),
  call: choiceFact({
    ...work,
    label: 'Call',
    help: 'In-house call means staying in the hospital; at-home call means being reachable.',
    options: [
      { value: 'none', label: 'No call' },
      { value: 'at-home', label: 'At-home call' },
      { value: 'in-house', label: 'In-house call' },
    ],
    question: 'Is there call, at home or in house, and how often?',
  }),
  weekends: choiceFact({
    ...work,
    label: 'Weekends',
    help: 'Weekend work that belongs to the program.',
    options: [
      { value: 'none', label: 'No weekends' },
      { value: 'some', label: 'Some weekends' },
      { value: 'most', label: 'Most weekends' },
    ],
    question: 'How many weekends a month are worked?',
  }),
  clinicalShare: amountFact({
    ...work,
    label: 'Clinical share',
    help: 'Share of working time spent on patient care, in whole percent.',
    unit: '% of working time',
    min: 0,
    max: 100,
    whole: true,
    question: 'Which share of the week is clinical work, and in which setting?',
  }),
  shiftsPerMonth: amountFact({
    ...work,
    label: 'Clinical shifts a month',
    help: 'For shift specialties: clinical shifts a month during the fellowship or residency.',
    unit: 'shifts a month',
    unitOfOne: 'shift a month',
    min: 0,
    max: 31,
    question: 'How many clinical shifts a month are expected?',
  }),
  remoteDays: amountFact({
    ...work,
    label: 'Remote days a week',
    help: 'Days a week that can regularly be worked from elsewhere. 0 means on site only.',
    unit: 'days a week',
    unitOfOne: 'day a week',
    min: 0,
    max: 5,
    question: 'Can project work be done remotely, and how many days a week?',
  }),
  coreHours: choiceFact({
    ...work,
    label: 'Core hours',
    help: 'When people are expected to be at work on ordinary days.',
    options: [
      { value: 'weekday-daytime', label: 'Weekday daytime' },
      { value: 'flexible', label: 'Flexible' },
      { value: 'shifts', label: 'Shifts' },
    ],
    question: 'What are the core hours on an ordinary weekday?',
  }),
}
