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

/** A fact that is a number with a unit. Zero is a stated zero; null is not stated. */
export function amountFact(
  basics: FactBasics & { unit: string; min: number; max: number; whole?: boolean; upTo?: boolean },
) {
  const range = `Give a number from ${basics.min} to ${basics.max}.`
  const number = z.number({ error: range }).min(basics.min, range).max(basics.max, range)
  return {
    ...basics,
    kind: 'amount' as const,
    schema: (basics.whole ? number.int('Give a whole number.') : number).nullable().default(null),
    say: (value: unknown) =>
      typeof value === 'number' ? `${basics.upTo ? 'up to ' : ''}${value} ${basics.unit}`.trim() : null,
  }
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
