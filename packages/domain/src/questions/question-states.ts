import { type Option, valuesOf } from '../frame/option.ts'

/** What becomes of a reader's question. */
export const questionStates = [
  { value: 'new', label: 'New', help: 'Nobody has taken it up yet.' },
  { value: 'in-answer', label: 'Being answered', help: 'An FAQ is linked; readers do not have it yet.' },
  { value: 'answered', label: 'Answered', help: 'The linked FAQ is published.' },
  { value: 'set-aside', label: 'Set aside', help: 'No FAQ comes of it; the note says why.' },
  { value: 'spam', label: 'Spam' },
] as const satisfies readonly Option[]
export const questionStateValues = valuesOf(questionStates)
export type QuestionState = (typeof questionStates)[number]['value']
