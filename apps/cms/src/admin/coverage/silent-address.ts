import { type FactDefinition, type ProgramFactKey, programFacts } from '@evenkeel/domain'

/**
 * The list of programs that say nothing of a fact, drafts included: those are the ones to write to. A fact that only
 * one kind of program can state is asked of that kind.
 */
export function silentAddress(fact: ProgramFactKey): string {
  const definition: FactDefinition = programFacts[fact]
  const kind = definition.onlyFor === undefined ? '' : `&where[kind][equals]=${definition.onlyFor}`
  return `/admin/collections/programs?where[facts.${fact}][exists]=false${kind}`
}
