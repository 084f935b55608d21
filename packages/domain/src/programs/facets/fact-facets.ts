import { labelOf, type Option } from '../../frame/option.ts'
import { type ProgramFactKey, programFacts } from '../program-facts.ts'
import { programKinds } from '../program.ts'
import type { Facet, FacetWords } from './facet.ts'

/**
 * A facet over a fact that is a choice (or several) from a closed list: its words and options come from the fact. Where
 * the fact makes sense for one kind of program only, programs of the other kind answer that, instead of being unknown.
 */
export function factFacet(key: ChoiceFactKey, param: string, words: FacetWords = {}): Facet {
  const fact = programFacts[key]
  const onlyFor = ('onlyFor' in fact ? fact.onlyFor : null) ?? null
  return {
    key,
    param,
    label: fact.label,
    group: fact.group,
    ...words,
    options: () => [...fact.options, ...otherKindsThan(onlyFor)],
    valuesOf: ({ program }) => {
      const value = program.facts[key]
      if (value === null) return onlyFor === null || program.kind === onlyFor ? null : [doesNotApply]
      return Array.isArray(value) ? value : [value]
    },
  }
}

/** The facts that are chosen from a closed list. */
type ChoiceFactKey = {
  [K in ProgramFactKey]: (typeof programFacts)[K] extends { options: readonly Option[] } ? K : never
}[ProgramFactKey]

const doesNotApply = 'does-not-apply'

function otherKindsThan(onlyFor: 'residency' | 'fellowship' | null): Option[] {
  return programKinds
    .filter(({ value }) => onlyFor !== null && value !== onlyFor)
    .map(({ value }) => ({
      value: doesNotApply,
      label: `Does not apply: a ${labelOf(programKinds, value).toLowerCase()}`,
    }))
}
