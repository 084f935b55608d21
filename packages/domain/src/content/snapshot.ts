import { z } from 'zod'
import { keysOf } from '../frame/typed-record.ts'
import { type ContentKind, contentKinds, type Entry } from './content-kinds.ts'
import { problemsOf } from './problems.ts'

/** An entry that was set aside instead of being shown, and why; editors see the list, readers never the entry. */
export const quarantinedSchema = z.object({ kind: z.string(), slug: z.string(), reason: z.string() })
export type Quarantined = z.infer<typeof quarantinedSchema>

/** The envelope in which the CMS serves everything that is published; entries are checked one by one afterwards. */
export const snapshotSchema = z.object({
  format: z.literal('evenkeel-snapshot'),
  version: z.literal(1),
  /** When the newest change in it was published. */
  asOf: z.iso.datetime(),
  entries: z.record(z.string(), z.array(z.unknown())),
  /** Entries that the CMS itself could not put into form. */
  problems: z.array(quarantinedSchema).default([]),
})
export type Snapshot = z.input<typeof snapshotSchema>

type Entries = { [K in ContentKind]: Entry<K>[] }

/** Everything that readers can see, checked, with what had to be left out. */
export interface Content {
  readonly asOf: string
  readonly entries: { readonly [K in ContentKind]: readonly Entry<K>[] }
  readonly quarantined: readonly Quarantined[]
}

/** Thrown where the whole snapshot is unusable; the message says why. */
export class SnapshotRefused extends Error {
  override name = 'SnapshotRefused'
}

/**
 * Reads a snapshot entry by entry: an entry that is malformed, doubled or whose institution is missing is set
 * aside and named in `quarantined`; the rest is kept. A link to a missing specialty becomes "not stated".
 *
 * @throws SnapshotRefused where the envelope itself cannot be read.
 */
export function parseSnapshot(raw: unknown): Content {
  const steps = snapshotInSteps(raw)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of about a millisecond, so that a server can answer between two of them; the last one returns. */
export function* snapshotInSteps(raw: unknown): Generator<void, Content> {
  const envelope = snapshotSchema.safeParse(raw)
  if (!envelope.success) {
    const [first] = problemsOf(envelope.error)
    throw new SnapshotRefused(
      `Not a content snapshot (${first?.path ?? ''}: ${first?.message ?? 'unreadable'})`,
    )
  }
  const { asOf, entries: lists, problems } = envelope.data
  const quarantined: Quarantined[] = [...problems]
  const read = <T extends { slug: string }>(kind: ContentKind, schema: z.ZodType<T>) =>
    readList(kind, schema, lists[kind] ?? [], quarantined)
  const entries: Entries = {
    specialties: yield* read('specialties', contentKinds.specialties),
    institutions: yield* read('institutions', contentKinds.institutions),
    programs: yield* read('programs', contentKinds.programs),
    visaStatuses: yield* read('visaStatuses', contentKinds.visaStatuses),
    visaFacts: yield* read('visaFacts', contentKinds.visaFacts),
    careerModels: yield* read('careerModels', contentKinds.careerModels),
    guidance: yield* read('guidance', contentKinds.guidance),
    guidePages: yield* read('guidePages', contentKinds.guidePages),
    milestones: yield* read('milestones', contentKinds.milestones),
    resources: yield* read('resources', contentKinds.resources),
    glossary: yield* read('glossary', contentKinds.glossary),
    faqs: yield* read('faqs', contentKinds.faqs),
    collections: yield* read('collections', contentKinds.collections),
  }
  return { asOf, entries: linked(entries, quarantined), quarantined }
}

/** Content without a single entry, for before the first snapshot and for tests. */
export function emptyContent(asOf = '1970-01-01T00:00:00.000Z'): Content {
  return { asOf, entries: emptyEntries(), quarantined: [] }
}

/** The entry of a kind with this slug, if there is one. */
export function findEntry<K extends ContentKind>(
  content: Content,
  kind: K,
  slug: string,
): Entry<K> | undefined {
  const list: readonly Entry<K>[] = content.entries[kind]
  return list.find((entry) => entry.slug === slug)
}

/** How many entries there are in all. */
export function countEntries(content: Content): number {
  return keysOf(contentKinds).reduce((sum, kind) => sum + content.entries[kind].length, 0)
}

/**
 * True when a new snapshot lost more than half of what readers could see: more likely a fault than an editor's
 * day's work, so the older content is kept. Small sites (under 20 entries) may change freely.
 */
export function lostMostEntries(previous: Content, next: Content): boolean {
  const before = countEntries(previous)
  return before >= 20 && countEntries(next) < before / 2
}

function emptyEntries(): Entries {
  return {
    specialties: [],
    institutions: [],
    programs: [],
    visaStatuses: [],
    visaFacts: [],
    careerModels: [],
    guidance: [],
    guidePages: [],
    milestones: [],
    resources: [],
    glossary: [],
    faqs: [],
    collections: [],
  }
}

function* readList<T extends { slug: string }>(
  kind: ContentKind,
  schema: z.ZodType<T>,
  list: readonly unknown[],
  quarantined: Quarantined[],
): Generator<void, T[]> {
  const kept = new Map<string, T>()
  for (const [at, raw] of list.entries()) {
    if (at % entriesInStep === entriesInStep - 1) yield
    const parsed = schema.safeParse(raw)
    if (!parsed.success) {
      const reason = problemsOf(parsed.error)
        .slice(0, 3)
        .map(({ path, message }) => `${path}: ${message}`)
        .join(' ')
      quarantined.push({ kind, slug: slugIn(raw), reason })
    } else if (kept.has(parsed.data.slug)) {
      quarantined.push({ kind, slug: parsed.data.slug, reason: 'Another entry has the same address.' })
    } else {
      kept.set(parsed.data.slug, parsed.data)
    }
  }
  return [...kept.values()]
}

/** So many entries are checked in about a millisecond. */
const entriesInStep = 32

/** Programs whose institution is missing cannot be shown; those whose specialty is missing lose only that link. */
function linked(entries: Entries, quarantined: Quarantined[]): Entries {
  const institutions = new Set(entries.institutions.map(({ slug }) => slug))
  const specialties = new Set(entries.specialties.map(({ slug }) => slug))
  const programs = entries.programs.flatMap((program) => {
    if (!institutions.has(program.institution)) {
      const reason = `Its institution (${program.institution}) is not published.`
      quarantined.push({ kind: 'programs', slug: program.slug, reason })
      return []
    }
    if (program.specialty !== null && !specialties.has(program.specialty)) {
      const reason = `Shown without its specialty: ${program.specialty} is not published.`
      quarantined.push({ kind: 'programs', slug: program.slug, reason })
      return [{ ...program, specialty: null }]
    }
    return [program]
  })
  return { ...entries, programs }
}

function slugIn(raw: unknown): string {
  const parsed = z.object({ slug: z.string() }).safeParse(raw)
  return parsed.success ? parsed.data.slug.slice(0, 120) : '(without a name)'
}
