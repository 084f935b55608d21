import { z } from 'zod'
import { labelOf, type Option, valuesOf } from '../frame/option.ts'
import type { ReviewPeriod } from './review-period.ts'

/** What every fact declares about itself, whatever its kind. */
export interface FactBasics {
  readonly group: FactGroup
  readonly label: string
  /** For editors: what to enter and what to leave blank. */
  readonly help: string
  readonly reviewPeriod: ReviewPeriod
  /** The courteous question an applicant can put to the program while this is unknown. */
  readonly question: string
  /** The kind of program for which alone this fact makes sense; both kinds where left out. */
  readonly onlyFor?: 'residency' | 'fellowship'
}

export const factGroups = [
  { value: 'visa', label: 'Visa sponsorship' },
  { value: 'requirements', label: 'What applicants need' },
  { value: 'work', label: 'Work pattern' },
  { value: 'informatics', label: 'Projects and culture' },
  { value: 'support', label: 'Support' },
  { value: 'application', label: 'Positions and application' },
] as const satisfies readonly Option[]
export type FactGroup = (typeof factGroups)[number]['value']

/** A fact with one answer from a closed list. */
export function choiceFact<V extends string>(basics: FactBasics & { options: readonly Option<V>[] }) {
  return {
    ...basics,
    kind: 'choice' as const,
    schema: z.enum(valuesOf(basics.options)).nullable().default(null),
    /** In words; null for not stated. */
    say: (value: unknown) => (typeof value === 'string' ? labelOf(basics.options, value) : null),
  }
}

/** A fact with several answers from a closed list; an empty list is not stated. */
export function choicesFact<V extends string>(basics: FactBasics & { options: readonly Option<V>[] }) {
  return {
    ...basics,
    kind: 'choices' as const,
    schema: z
      .array(z.enum(valuesOf(basics.options)))
      .nullable()
      .default(null)
      .overwrite((values) => (values && values.length > 0 ? values : null)),
    say: (value: unknown) =>
      Array.isArray(value) && value.length > 0
        ? value.map((one) => labelOf(basics.options, String(one))).join(', ')
        : null,
  }
}

/** What an amount may be. */
interface Amount {
  readonly unit: string
  /** The unit after a one: 'year' where `unit` is 'years'. */
  readonly unitOfOne?: string
  readonly min: number
  readonly max: number
  readonly whole?: boolean
  /** True where the number is the most that is accepted, not the amount there is. */
  readonly upTo?: boolean
  readonly noLimit?: NoLimit
}

/**
 * The number that stands for a stated absence of a limit ("we have no cut-off"), and its words for readers. It lies
 * outside of `min` to `max`, on the side where it lets everybody through, so that comparing with it as with any other
 * limit gives the right answer. Not to be mistaken for null: nothing is stated.
 */
export interface NoLimit {
  readonly value: number
  readonly label: string
}

/** A fact that is a number with a unit. Zero is a stated zero; null is not stated. */
export function amountFact(basics: FactBasics & Amount) {
  const { min, max, noLimit } = basics
  const lowest = Math.min(min, noLimit?.value ?? min)
  const highest = Math.max(max, noLimit?.value ?? max)
  const orNoLimit = noLimit ? `, or ${noLimit.value} for “${noLimit.label}”` : ''
  const range = `Give a number from ${min} to ${max}${orNoLimit}.`
  const number = z
    .number({ error: range })
    .min(lowest, { error: range, abort: true })
    .max(highest, { error: range, abort: true })
    .refine((value) => value === noLimit?.value || (value >= min && value <= max), {
      error: range,
      abort: true,
    })
  const schema = basics.whole ? number.int('Give a whole number.') : number
  return {
    ...basics,
    kind: 'amount' as const,
    help: noLimit
      ? `${basics.help} Enter ${noLimit.value} if it says: ${noLimit.label.toLowerCase()}. Leave blank if it says nothing.`
      : basics.help,
    /** The smallest and the largest number that can be entered, the one for no limit included. */
    lowest,
    highest,
    schema: schema.nullable().default(null),
    say: (value: unknown) => (typeof value === 'number' ? sayAmount(basics, value) : null),
  }
}

function sayAmount({ unit, unitOfOne = unit, upTo, noLimit }: Amount, value: number): string {
  if (value === noLimit?.value) return noLimit.label
  return `${upTo ? 'Up to ' : ''}${value} ${value === 1 ? unitOfOne : unit}`
}

/** A fact in a few plain words. */
export function wordsFact(basics: FactBasics & { max: number }) {
  return {
    ...basics,
    kind: 'words' as const,
    schema: z
      .string()
      .trim()
      .max(basics.max, `Keep this under ${basics.max} characters.`)
      .nullable()
      .default(null)
      .overwrite((text) => (text === '' ? null : text)),
    say: (value: unknown) => (typeof value === 'string' && value !== '' ? value : null),
  }
}

export type FactDefinition = ReturnType<
  typeof choiceFact | typeof choicesFact | typeof amountFact | typeof wordsFact
>
