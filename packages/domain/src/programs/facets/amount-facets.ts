import type { NoLimit } from '../../facts/fact-definition.ts'
import type { Option } from '../../frame/option.ts'
import { type ProgramFactKey, programFacts } from '../program-facts.ts'
import type { Facet, FacetWords } from './facet.ts'

/** A band of an amount: from `from` to below `to`. */
export interface AmountBand extends Option {
  readonly from: number
  readonly to: number
}

/** A facet over a fact that is a number, cut into bands that leave nothing out between them. */
export function bandFacet(
  key: AmountFactKey,
  param: string,
  bands: readonly AmountBand[],
  words: FacetWords = {},
): Facet {
  return amountFacet(key, param, bands, words, (value) =>
    bands.filter(({ from, to }) => value >= from && value < to),
  )
}

/**
 * A facet that holds a limit which programs state against where a reader stands. Its options are steps; a listing
 * answers with every step that its limit lets through, so that one chosen step finds all who accept it, and an address
 * tells a step, never somebody's own number.
 */
export function limitFacet(key: AmountFactKey, param: string, limit: Limit, words: FacetWords = {}): Facet {
  const options = [...limit.steps, ...noLimitOption(programFacts[key].noLimit), limit.beyond]
  return amountFacet(key, param, options, words, (value) => limitAnswers(key, limit, value))
}

/** What a program answers that states such a limit: every step that it lets through, or that it lets none through. */
export function limitAnswers(key: AmountFactKey, limit: Limit, stated: number): readonly Option[] {
  const { noLimit } = programFacts[key]
  const steps = limit.steps.filter(({ at }) => (limit.isLowest ? at >= stated : at <= stated))
  if (noLimit?.value === stated) return [...steps, ...noLimitOption(noLimit)]
  return steps.length > 0 ? steps : [limit.beyond]
}

/** A limit as steps on which readers can stand. */
export interface Limit {
  /** True where programs state the lowest that they accept, false where they state the highest. */
  readonly isLowest: boolean
  readonly steps: readonly Step[]
  /** The answer of programs whose limit lets none of the steps through. */
  readonly beyond: Option
}

export interface Step extends Option {
  readonly at: number
}

/** Steps at the given numbers; each number is also the step's value in addresses. */
export function stepsAt(numbers: readonly number[], label: (at: number) => string): Step[] {
  return numbers.map((at) => ({ at, value: String(at), label: label(at) }))
}

/** The facts that are numbers. */
type AmountFactKey = {
  [K in ProgramFactKey]: (typeof programFacts)[K] extends { kind: 'amount' } ? K : never
}[ProgramFactKey]

function amountFacet(
  key: AmountFactKey,
  param: string,
  options: readonly Option[],
  words: FacetWords,
  answersFor: (value: number) => readonly Option[],
): Facet {
  const { label, group } = programFacts[key]
  return {
    key,
    param,
    label,
    group,
    ...words,
    options: () => options.map(({ value, label: name }) => ({ value, label: name })),
    valuesOf: ({ program }) => {
      const value = program.facts[key]
      if (value === null) return null
      return answersFor(value).map((answer) => answer.value)
    },
  }
}

function noLimitOption(noLimit: NoLimit | undefined): Option[] {
  return noLimit ? [{ value: 'no-limit', label: noLimit.label }] : []
}
