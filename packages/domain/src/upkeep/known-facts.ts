import { type FactDefinition, factGroups, type FactGroup } from '../facts/fact-definition.ts'
import { labelOf, type Option } from '../frame/option.ts'
import { keysOf } from '../frame/typed-record.ts'
import { usStates } from '../frame/us-states.ts'
import { programKinds } from '../programs/program.ts'
import type { Program } from '../programs/program.ts'
import { type ProgramFactKey, programFacts } from '../programs/program-facts.ts'

/** How many programs state something, of how many for which the question makes sense. */
export interface Known {
  readonly known: number
  readonly of: number
}

export interface KnownFact extends Known {
  readonly fact: ProgramFactKey
  readonly label: string
  readonly group: FactGroup
}

/** Ways to divide programs for a look at what is known of them. */
export const coverageDivisions = [
  { value: 'kind', label: 'By kind' },
  { value: 'state', label: 'By state' },
] as const satisfies readonly Option[]
export type CoverageDivision = (typeof coverageDivisions)[number]['value']

/** Each fact that programs can state, in the order of the registry. Whether a value is still fresh is not asked. */
export function knownFacts(programs: readonly Program[]): KnownFact[] {
  return keysOf(programFacts).map((fact) => {
    const definition: FactDefinition = programFacts[fact]
    const asked = programs.filter(
      ({ kind }) => definition.onlyFor === undefined || definition.onlyFor === kind,
    )
    const known = asked.filter((program) => definition.say(program.facts[fact]) !== null).length
    return { fact, label: definition.label, group: definition.group, known, of: asked.length }
  })
}

export interface KnownGroup extends Known {
  readonly group: FactGroup
  readonly label: string
}

/** The same added up by group of facts: a program that could state three facts counts three times. */
export function knownGroups(programs: readonly Program[]): KnownGroup[] {
  const facts = knownFacts(programs)
  return factGroups.map(({ value, label }) => ({
    group: value,
    label,
    ...added(facts.filter(({ group }) => group === value)),
  }))
}

export interface KnownPart {
  readonly value: string
  readonly label: string
  readonly programs: number
  readonly groups: readonly KnownGroup[]
}

/** Groups of facts for each kind or state that has a program, by name. */
export function knownParts(programs: readonly Program[], division: CoverageDivision): KnownPart[] {
  const names: readonly Option[] = division === 'kind' ? programKinds : usStates
  return names
    .map(({ value }) => ({ value, own: programs.filter((program) => program[division] === value) }))
    .filter(({ own }) => own.length > 0)
    .map(({ value, own }) => ({
      value,
      label: labelOf(names, value),
      programs: own.length,
      groups: knownGroups(own),
    }))
}

function added(facts: readonly Known[]): Known {
  return {
    known: facts.reduce((sum, { known }) => sum + known, 0),
    of: facts.reduce((sum, { of }) => sum + of, 0),
  }
}
