import { amountFact, choiceFact } from '../../facts/fact-definition.ts'

const application = { group: 'application', reviewPeriod: 'hours' } as const

/** How many places there are and how to apply for them. */
export const applicationFacts = {
  positionsPerYear: amountFact({
    ...application,
    label: 'Positions a year',
    help: 'Positions offered each year, all position types together.',
    unit: 'a year',
    min: 0,
    max: 200,
    whole: true,
    question: 'How many positions do you offer in the coming cycle?',
  }),
  positionType: choiceFact({
    ...application,
    label: 'Position type',
    onlyFor: 'residency',
    help: 'For residencies: the main type of position in the Match.',
    options: [
      { value: 'categorical', label: 'Categorical (C)' },
      { value: 'preliminary', label: 'Preliminary (P)' },
      { value: 'advanced', label: 'Advanced (A)' },
      { value: 'physician', label: 'Physician (R)' },
    ],
    question: 'Which position types do you offer?',
  }),
  applicationSystem: choiceFact({
    ...application,
    label: 'Application system',
    help: 'Where the application is filed.',
    options: [
      { value: 'eras', label: 'ERAS' },
      { value: 'residency-cas', label: 'ResidencyCAS' },
      { value: 'direct', label: 'Directly with the program' },
      { value: 'other', label: 'Another system' },
    ],
    question: 'Through which system, and by when, do I apply?',
  }),
}
