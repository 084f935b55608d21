import type { Day } from '../calendar/day.ts'
import { type Evidence, sourceKinds } from '../facts/evidence.ts'
import { newestDay } from '../facts/fact-status.ts'
import { groupBy } from '../frame/group-by.ts'
import { labelOf } from '../frame/option.ts'
import { keysOf } from '../frame/typed-record.ts'
import { identityFacts } from '../programs/identity-facts.ts'
import { programFacts } from '../programs/program-facts.ts'
import type { Program } from '../programs/program.ts'
import { fieldLabel, valueInWords } from './field-words.ts'
import type { ProgramChange } from './program-change.ts'

/** The listing's own fields that readers see, with the evidence that speaks to each. */
const ownFields = {
  name: 'listing',
  kind: 'listing',
  institution: 'listing',
  city: 'listing',
  state: 'listing',
  specialty: 'specialty',
  acgmeId: 'acgmeId',
  website: 'listing',
} as const satisfies Partial<Record<keyof Program, keyof typeof identityFacts>>

/** A listing as it is compared; its links may stand as names, so that they read as such. */
type ComparedProgram = Pick<Program, keyof typeof ownFields | 'facts' | 'evidence'>

/**
 * What readers saw change when a listing was published: facts and fields with the source that supports them now, new
 * sources that disagree, and facts that were checked again and hold. Notes and other wording are no facts and not told.
 */
export function publishedChanges(before: ComparedProgram, after: ComparedProgram, on: Day): ProgramChange[] {
  const changed = [...changedFields(before, after, on), ...changedFacts(before, after, on)]
  const told = new Set(changed.flatMap(({ about }) => about))
  return [
    ...changed,
    ...bySource(newDisputes(before, after), 'disputed', on),
    ...bySource(renewedChecks(before, after, told), 'checked', on),
  ]
}

/** What a key in a change is called: a fact, or a field of the listing. */
export function changedThingLabel(key: string): string {
  const facts: Readonly<Record<string, { label: string }>> = { ...identityFacts, ...programFacts }
  return facts[key]?.label ?? fieldLabel(key)
}

function changedFields(before: ComparedProgram, after: ComparedProgram, on: Day): ProgramChange[] {
  return keysOf(ownFields).flatMap((field) => {
    const [from, to] = [before, after].map((program) => valueInWords('programs', field, program[field]))
    return change(field, from ?? null, to ?? null, newestFor(after.evidence, ownFields[field]), on)
  })
}

function changedFacts(before: ComparedProgram, after: ComparedProgram, on: Day): ProgramChange[] {
  return keysOf(programFacts).flatMap((key) => {
    const { say } = programFacts[key]
    return change(key, say(before.facts[key]), say(after.facts[key]), newestFor(after.evidence, key), on)
  })
}

function change(
  key: string,
  from: string | null,
  to: string | null,
  row: Evidence | undefined,
  on: Day,
): ProgramChange[] {
  if (from === to) return []
  const source = to === null || !row ? null : sourceOf(row)
  return [{ on, kind: 'changed', about: [key], from, to, source }]
}

/** The newest source that agrees with what is stated. */
function newestFor(evidence: readonly Evidence[], key: string): Evidence | undefined {
  const agreeing = evidence.filter((row) => row.agrees && row.facts.includes(key))
  return agreeing.find(({ checkedOn }) => checkedOn === newestDay(agreeing))
}

interface Seen {
  readonly key: string
  readonly row: Evidence
}

/** Sources that say something else than what is stated, and did not before. */
function newDisputes(before: ComparedProgram, after: ComparedProgram): Seen[] {
  const known = new Set(disputesOf(before).map(nameOf))
  return disputesOf(after).filter((seen) => !known.has(nameOf(seen)))
}

function disputesOf({ evidence }: ComparedProgram): Seen[] {
  return evidence.filter((row) => !row.agrees).flatMap((row) => row.facts.map((key) => ({ key, row })))
}

/** Facts that state the same as before on a newer check. */
function renewedChecks(before: ComparedProgram, after: ComparedProgram, told: ReadonlySet<string>): Seen[] {
  return keysOf(programFacts).flatMap((key) => {
    const row = newestFor(after.evidence, key)
    const earlier = newestFor(before.evidence, key)
    const isRenewed = row && earlier && row.checkedOn > earlier.checkedOn
    return isRenewed && after.facts[key] !== null && !told.has(key) ? [{ key, row }] : []
  })
}

function nameOf({ key, row }: Seen): string {
  return JSON.stringify([key, row.sourceName, row.url])
}

/** One line a source, however many facts it speaks to. */
function bySource(seen: readonly Seen[], kind: 'disputed' | 'checked', on: Day): ProgramChange[] {
  return [...groupBy(seen, ({ row }) => JSON.stringify(sourceOf(row)))].flatMap(([, list]) => {
    const [first] = list
    if (!first) return []
    return [
      { on, kind, about: list.map(({ key }) => key), from: null, to: null, source: sourceOf(first.row) },
    ]
  })
}

/** The source as readers see it: what kind of source, and its name. */
function sourceOf({ sourceKind, sourceName, url }: Evidence): { name: string; url: string | null } {
  const kind = labelOf(sourceKinds, sourceKind)
  return { name: sourceName === '' ? kind : `${kind}: ${sourceName}`, url }
}
