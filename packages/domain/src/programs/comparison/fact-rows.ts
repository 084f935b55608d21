import type { Day } from '../../calendar/day.ts'
import type { FactDefinition, FactGroup } from '../../facts/fact-definition.ts'
import { keysOf } from '../../frame/typed-record.ts'
import { programFact } from '../fact-view.ts'
import type { Listing } from '../listing.ts'
import { type ProgramFactKey, programFacts } from '../program-facts.ts'
import { type ComparedCell, doesNotApply, factCell } from './compared-cell.ts'
import type { RowDefinition } from './row-definition.ts'

/** One row for each fact of a group, in the registry's order. */
export function factRows(group: FactGroup): RowDefinition[] {
  return keysOf(programFacts)
    .filter((key) => programFacts[key].group === group)
    .map((key) => ({
      key,
      label: programFacts[key].label,
      cell: (listing: Listing, today: Day) => cellOf(listing, key, today),
    }))
}

function cellOf({ program }: Listing, key: ProgramFactKey, today: Day): ComparedCell {
  const fact: FactDefinition = programFacts[key]
  const value = program.facts[key]
  const isForOthers = fact.onlyFor !== undefined && fact.onlyFor !== program.kind
  if (value === null && isForOthers) return doesNotApply
  // In which order somebody ticked several answers makes no difference.
  const same = Array.isArray(value) ? [...value].sort().join(' ') : undefined
  const isAmount = fact.kind === 'amount' && typeof value === 'number' && value !== fact.noLimit?.value
  return factCell(programFact(program, key, today), { same, amount: isAmount ? value : null })
}
