import { z } from 'zod'
import { keysOf } from '../frame/typed-record.ts'

/** Why an employer may be an institution, or why one should doubt it; each is a sentence that an editor reads. */
export const matchReasons = {
  'same-name': 'The name is the same.',
  'same-part': 'The name is the same as a part of the institution’s name.',
  'also-called': 'The name is one under which the institution is also known.',
  'similar-name': 'The names have their telling words in common.',
  'trade-name': 'It is the name under which the employer does business that fits.',
  'same-city': 'Same city.',
  'same-state': 'Same state, another city.',
  'place-unknown': 'The file gives no place.',
  'other-state': 'Another state.',
  'common-words': 'The name is made of words that many institutions share.',
  'other-industry': 'The file puts the employer into an industry that is neither health nor teaching.',
  'another-fits': 'Another institution fits about as well.',
} as const
export type MatchReason = keyof typeof matchReasons
export const matchReasonSchema = z.enum(keysOf(matchReasons))

/** How a confidence is dealt with. Nothing is ever accepted without a person. */
export const matchBands = [
  { value: 'proposed', label: 'Likely', help: 'Name and place fit well enough to be asked about first.' },
  { value: 'weak', label: 'Doubtful', help: 'Something fits; most of these are other employers.' },
] as const
export type MatchBand = (typeof matchBands)[number]['value']

const PROPOSED_FROM = 0.7
const WEAK_FROM = 0.5

/** The band of a confidence; null below both: not worth a person’s time. */
export function matchBand(confidence: number): MatchBand | null {
  if (confidence >= PROPOSED_FROM) return 'proposed'
  return confidence >= WEAK_FROM ? 'weak' : null
}
