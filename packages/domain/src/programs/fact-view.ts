import type { Day } from '../calendar/day.ts'
import type { Evidence } from '../facts/evidence.ts'
import type { FactDefinition, FactGroup } from '../facts/fact-definition.ts'
import { type FactStatus, factStatus } from '../facts/fact-status.ts'
import { keysOf } from '../frame/typed-record.ts'
import { type InstitutionFactKey, institutionFacts } from '../institutions/institution-facts.ts'
import type { Institution } from '../institutions/institution.ts'
import { identityFacts, type IdentityFactKey } from './identity-facts.ts'
import { type ProgramFactKey, programFacts } from './program-facts.ts'
import type { Program } from './program.ts'

/** A fact as readers meet it: what is stated in words, how sure that is, and who says so. */
export interface FactView {
  readonly key: string
  readonly label: string
  readonly group: FactGroup | 'identity'
  /** In words; null where nothing is stated. */
  readonly text: string | null
  readonly status: FactStatus
  /** Newest first. */
  readonly evidence: readonly Evidence[]
  /** What to ask the program where this is unknown or disputed. */
  readonly question: string
}

/** One stated or unstated fact of a program on a day. */
export function programFact(program: Program, key: ProgramFactKey, today: Day): FactView {
  return factView(programFacts[key], key, program.facts[key], program, today)
}

/** All facts that make sense for a program, in the registry's order; one that is stated is never left out. */
export function programFactViews(program: Program, today: Day): FactView[] {
  return keysOf(programFacts)
    .filter((key) => {
      const fact: FactDefinition = programFacts[key]
      return program.facts[key] !== null || fact.onlyFor === undefined || fact.onlyFor === program.kind
    })
    .map((key) => programFact(program, key, today))
}

/** One fact of an institution on a day. */
export function institutionFact(institution: Institution, key: InstitutionFactKey, today: Day): FactView {
  return factView(institutionFacts[key], key, institution.facts[key], institution, today)
}

/** A fact about the listing itself: that it exists, its specialty, its ACGME number. */
export function identityFact(program: Program, key: IdentityFactKey, today: Day): FactView {
  const texts: Record<IdentityFactKey, string | null> = {
    listing: 'Listed',
    specialty: program.specialty,
    acgmeId: program.acgmeId,
  }
  const evidence = evidenceFor(program.evidence, key)
  const text = texts[key]
  return {
    key,
    label: identityFacts[key].label,
    group: 'identity',
    text,
    status: factStatus({
      stated: text !== null,
      evidence,
      reviewPeriod: 'identity',
      reviewBy: program.reviewBy,
      today,
    }),
    evidence,
    question: identityFacts[key].question,
  }
}

function factView(
  definition: FactDefinition,
  key: string,
  value: unknown,
  record: { evidence: readonly Evidence[]; reviewBy?: Day | null },
  today: Day,
): FactView {
  const evidence = evidenceFor(record.evidence, key)
  const text = definition.say(value)
  const { label, group, question, reviewPeriod } = definition
  return {
    key,
    label,
    group,
    text,
    status: factStatus({ stated: text !== null, evidence, reviewPeriod, reviewBy: record.reviewBy, today }),
    evidence,
    question,
  }
}

function evidenceFor(rows: readonly Evidence[], key: string): Evidence[] {
  return rows
    .filter((row) => row.facts.includes(key))
    .sort((a, b) => (a.checkedOn < b.checkedOn ? 1 : a.checkedOn > b.checkedOn ? -1 : 0))
}
