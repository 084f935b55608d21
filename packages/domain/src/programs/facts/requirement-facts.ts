import { amountFact, choiceFact } from '../../facts/fact-definition.ts'
import { yesNo } from '../../frame/yes-no.ts'

const needs = { group: 'requirements', reviewPeriod: 'hours' } as const

/** What applicants need before they apply. */
export const requirementFacts = {
  step2ckMinimum: amountFact({
    ...needs,
    label: 'Step 2 CK minimum',
    help: 'The lowest three-digit score that the program says it considers.',
    unit: 'points',
    min: 180,
    max: 300,
    whole: true,
    noLimit: { value: 0, label: 'No minimum score' },
    question: 'Is there a minimum Step 2 CK score for an interview?',
  }),
  attemptsAllowed: amountFact({
    ...needs,
    label: 'USMLE attempts accepted',
    help: 'How many tries at one exam the program accepts. 1 means passed at the first try.',
    unit: 'attempts at one exam',
    unitOfOne: 'attempt at one exam',
    min: 1,
    max: 6,
    whole: true,
    upTo: true,
    noLimit: { value: 99, label: 'Any number of attempts' },
    question: 'How many attempts at a USMLE exam do you accept?',
  }),
  yearsSinceGraduation: amountFact({
    ...needs,
    label: 'Years since graduation',
    help: 'The longest time since medical school that the program accepts, in years.',
    unit: 'years',
    unitOfOne: 'year',
    min: 0,
    max: 40,
    whole: true,
    upTo: true,
    noLimit: { value: 99, label: 'Any year of graduation' },
    question: 'Is there a cut-off for the year of graduation?',
  }),
  usClinicalExperience: choiceFact({
    ...needs,
    label: 'US clinical experience (USCE)',
    help: 'What the program says about hands-on experience in the United States.',
    options: [
      { value: 'required', label: 'Required' },
      { value: 'preferred', label: 'Preferred' },
      { value: 'not-needed', label: 'Not needed' },
    ],
    question: 'Do you ask for clinical experience in the United States, and how much?',
  }),
  step3: choiceFact({
    ...needs,
    label: 'Step 3 needed',
    help: 'Whether Step 3 has to be passed, and by when.',
    options: [
      { value: 'to-apply', label: 'Needed to apply' },
      { value: 'for-h1b', label: 'Needed for an H-1B petition' },
      { value: 'not-needed', label: 'Not needed' },
    ],
    question: 'Do I need Step 3 before applying, ranking or an H-1B petition?',
  }),
  boardEligibility: choiceFact({
    ...needs,
    label: 'Board eligibility needed',
    onlyFor: 'fellowship',
    help: 'For fellowships: whether an ACGME residency and board eligibility in a base specialty are asked for.',
    options: yesNo,
    question: 'Do I have to be board-eligible in a base specialty when the fellowship starts?',
  }),
  imgShare: amountFact({
    ...needs,
    label: 'Share of IMGs',
    help: 'Share of current residents or fellows who are international medical graduates, in whole percent.',
    unit: '%',
    min: 0,
    max: 100,
    whole: true,
    question: 'How many of your current residents or fellows are international graduates?',
  }),
}
