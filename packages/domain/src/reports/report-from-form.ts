import { wordsOrNull } from '../frame/typed-words.ts'
import type { ReaderReport } from './reader-report.ts'

/** The fields of a report as a person typed them; what was left blank is ''. */
export type TypedReport = Readonly<Record<keyof Omit<ReaderReport, 'program'>, string>>

/** A form before anybody typed into it. */
export const blankReport: TypedReport = {
  fact: '',
  kind: '',
  says: '',
  knownFrom: '',
  sourceUrl: '',
  seenOn: '',
  remark: '',
}

/**
 * What was typed, as the schema of reports wants it: blanks as null, line ends of every system as one character, no
 * invisible control characters, no space around. A website's name without 'https://' is completed.
 */
export function reportFromForm(program: string, typed: TypedReport) {
  return {
    program,
    fact: typed.fact,
    kind: typed.kind,
    says: wordsOrNull(typed.says),
    knownFrom: typed.knownFrom,
    sourceUrl: addressOrNull(typed.sourceUrl),
    seenOn: typed.seenOn.trim() || null,
    remark: wordsOrNull(typed.remark),
  }
}

function addressOrNull(text: string): string | null {
  const address = text.trim()
  if (address === '') return null
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(address) ? `https://${address}` : address
}
