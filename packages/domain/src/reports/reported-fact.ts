import { z } from 'zod'
import { type FactDefinition, factGroups } from '../facts/fact-definition.ts'
import { keysOf } from '../frame/typed-record.ts'
import { identityFacts } from '../programs/identity-facts.ts'
import type { FactView } from '../programs/fact-view.ts'
import { identityFact, programFact } from '../programs/fact-view.ts'
import { type ProgramFactKey, programFacts } from '../programs/program-facts.ts'
import type { Program, ProgramKind } from '../programs/program.ts'
import type { Day } from '../calendar/day.ts'

/** For what no fact of ours covers: the name, the place, a link, what the institution says. */
export const SOMETHING_ELSE = 'other'

const identityKeys = keysOf(identityFacts)
const factKeys = keysOf(programFacts)
const keys: readonly string[] = [...factKeys, ...identityKeys, SOMETHING_ELSE]

/** The key of what a report is about: any fact of a program, or 'other'. */
export const reportedFactSchema = z
  .string({ error: 'Choose what this is about.' })
  .refine((key) => keys.includes(key), 'Choose what this is about.')

/** What a report can be about, under the headings under which a program's page shows it. */
export interface ReportedFactGroup {
  readonly label: string
  readonly facts: readonly { readonly key: string; readonly label: string }[]
}

/** Everything about a program of a kind that a reader can report on. */
export function reportedFactGroups(kind: ProgramKind): ReportedFactGroup[] {
  const ofPrograms = factGroups.map(({ value, label }) => ({
    label,
    facts: factKeys
      .filter((key) => isInGroup(key, value, kind))
      .map((key) => ({ key, label: programFacts[key].label })),
  }))
  const ofListing = {
    label: 'The listing itself',
    facts: [
      ...identityKeys.map((key) => ({ key, label: identityFacts[key].label })),
      { key: SOMETHING_ELSE, label: 'Something else' },
    ],
  }
  return [...ofPrograms, ofListing].filter(({ facts }) => facts.length > 0)
}

/** The label of a reported fact; the key itself for one that a later release no longer knows. */
export function reportedFactLabel(key: string): string {
  if (key === SOMETHING_ELSE) return 'Something else'
  const identity = identityKeys.find((one) => one === key)
  const fact = factKeys.find((one) => one === key)
  if (identity) return identityFacts[identity].label
  return fact ? programFacts[fact].label : key
}

/** What we state about it on a day, with mark and sources; null for 'other' and for keys that nobody knows. */
export function reportedFactView(program: Program, key: string, today: Day): FactView | null {
  const identity = identityKeys.find((one) => one === key)
  const fact = factKeys.find((one) => one === key)
  if (identity) return identityFact(program, identity, today)
  return fact ? programFact(program, fact, today) : null
}

function isInGroup(key: ProgramFactKey, group: string, kind: ProgramKind): boolean {
  const fact: FactDefinition = programFacts[key]
  return fact.group === group && (fact.onlyFor === undefined || fact.onlyFor === kind)
}
