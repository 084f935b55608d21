import { type Limit, stepsAt } from './amount-facets.ts'

/** Scores of Step 2 CK on which an applicant may stand; programs state the lowest that they consider. */
export const scoreLimit: Limit = {
  isLowest: true,
  steps: stepsAt([215, 220, 225, 230, 235, 240, 245, 250, 255, 260], (score) => `${score} is enough`),
  beyond: { value: 'above-260', label: 'More than 260 is needed' },
}

/** Attempts at one USMLE exam that an applicant may have needed; programs state the most that they accept. */
export const attemptsLimit: Limit = {
  isLowest: false,
  steps: stepsAt([2, 3, 4], (attempts) => `${attempts} attempts are accepted`),
  beyond: { value: 'first-only', label: 'Only a pass at the first attempt' },
}

/** Years since an applicant's graduation; programs state the most that they accept. */
export const graduationLimit: Limit = {
  isLowest: false,
  steps: stepsAt([1, 2, 3, 4, 5, 6, 7, 8, 10, 15, 20], (years) =>
    years === 1 ? '1 year ago is accepted' : `${years} years ago is accepted`,
  ),
  beyond: { value: 'this-year', label: 'Only this year’s graduates' },
}
