import { z } from 'zod'
import { choiceFact } from '../facts/fact-definition.ts'
import { pluck } from '../frame/typed-record.ts'
import { visaPolicies } from '../visas/visa-policy.ts'

const policy = {
  group: 'visa',
  reviewPeriod: 'visa',
  options: visaPolicies,
  help: 'What the institution states for its trainees in general. Leave blank if it says nothing.',
} as const

/** Every fact that an institution can state, declared once; the CMS makes its fields from it. */
export const institutionFacts = {
  j1: choiceFact({
    ...policy,
    label: 'J-1 policy',
    question: 'Does the institution accept J-1 trainees sponsored through ECFMG?',
  }),
  h1b: choiceFact({
    ...policy,
    label: 'H-1B policy',
    question: 'Does the institution file H-1B petitions for trainees?',
  }),
  o1: choiceFact({
    ...policy,
    label: 'O-1 policy',
    question: 'Does the institution consider O-1 for trainees?',
  }),
  type: choiceFact({
    group: 'application',
    reviewPeriod: 'identity',
    label: 'Institution type',
    help: 'The main character of the sponsoring institution.',
    options: [
      { value: 'academic', label: 'Academic medical center' },
      { value: 'community', label: 'Community hospital or system' },
      { value: 'childrens', label: "Children's hospital" },
      { value: 'military', label: 'Military' },
    ],
    question: 'Is the sponsoring institution an academic or a community institution?',
  }),
}
export type InstitutionFactKey = keyof typeof institutionFacts
export const institutionFactsSchema = z.object(pluck(institutionFacts, 'schema'))
export type InstitutionFacts = z.infer<typeof institutionFactsSchema>
