import { wordsOrNull } from '../frame/typed-words.ts'
import type { ReaderQuestion } from './reader-question.ts'

/** The fields of a question as a person typed them; what was left blank is ''. */
export type TypedQuestion = Readonly<Record<keyof ReaderQuestion, string>>

/** A form before anybody typed into it. */
export const blankQuestion: TypedQuestion = { question: '', topic: '', visa: '', stage: '' }

/** What was typed, as the schema of questions wants it: blanks as null. */
export function questionFromForm({ question, topic, visa, stage }: TypedQuestion) {
  return { question: wordsOrNull(question), topic: topic || null, visa: visa || null, stage: stage || null }
}
