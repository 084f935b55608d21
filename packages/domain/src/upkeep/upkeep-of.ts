import { addDays, type Day } from '../calendar/day.ts'
import { type ContentKind, contentKinds, type Entry } from '../content/content-kinds.ts'
import { entryName } from '../content/entry-name.ts'
import type { Content } from '../content/snapshot.ts'
import { newestDay } from '../facts/fact-status.ts'
import { keysOf } from '../frame/typed-record.ts'
import { institutionFacts } from '../institutions/institution-facts.ts'
import { type FactView, identityFact, institutionFact, programFactViews } from '../programs/fact-view.ts'
import { identityFacts } from '../programs/identity-facts.ts'
import type { ReaderReach } from './reader-reach.ts'
import { type UpkeepItem, type UpkeepReason, upkeepReasons } from './upkeep-item.ts'

/** How long before it ages a fact is called due soon, in days. */
export const dueSoonDays = 30

/**
 * Everything published that has to be looked at again on a day, what most readers' pages show first. Facts that nobody
 * states are not in it: there is nothing to check. Made-up listings are left out.
 */
export function upkeepOf(content: Content, reach: ReaderReach, today: Day): UpkeepItem[] {
  const { programs, institutions } = content.entries
  const items = [
    ...programs
      .filter(isReal)
      .flatMap((program) =>
        dueFacts('programs', program, reach, today, (day) => [
          ...keysOf(identityFacts).map((key) => identityFact(program, key, day)),
          ...programFactViews(program, day),
        ]),
      ),
    ...institutions
      .filter(isReal)
      .flatMap((institution) =>
        dueFacts('institutions', institution, reach, today, (day) =>
          keysOf(institutionFacts).map((key) => institutionFact(institution, key, day)),
        ),
      ),
    ...keysOf(contentKinds).flatMap((kind) => dueEntries(content, kind, reach, today)),
  ]
  return items.toSorted(byReach)
}

function isReal({ fictional }: { fictional: boolean }): boolean {
  return !fictional
}

/** What is asked of a record's facts twice: as of today, and as of the last day that counts as soon. */
function dueFacts(
  kind: 'programs' | 'institutions',
  record: Entry<'programs'> | Entry<'institutions'>,
  reach: ReaderReach,
  today: Day,
  factsOn: (day: Day) => FactView[],
): UpkeepItem[] {
  const later = new Map(factsOn(addDays(today, dueSoonDays)).map(({ key, status }) => [key, status] as const))
  return factsOn(today).flatMap(({ key, label, group, status, evidence }) => {
    const reason = reasonOf(status, later.get(key))
    if (reason === null) return []
    return {
      kind,
      slug: record.slug,
      name: record.name,
      fact: key,
      label,
      group,
      reason,
      lastChecked: newestDay(evidence.filter(({ agrees }) => agrees)) || null,
      reviewBy: 'reviewBy' in record ? record.reviewBy : null,
      reach: reach(kind, record.slug),
    }
  })
}

function reasonOf(now: FactView['status'], later: FactView['status'] | undefined): UpkeepReason | null {
  if (now === 'conflict' || now === 'stale') return now
  return later === 'stale' ? 'soon' : null
}

/** Entries that carry one review date for all that they say. A listing's own date ages its facts instead. */
function dueEntries(content: Content, kind: ContentKind, reach: ReaderReach, today: Day): UpkeepItem[] {
  if (kind === 'programs') return []
  const soon = addDays(today, dueSoonDays)
  return content.entries[kind].flatMap((entry): UpkeepItem[] => {
    if (!('reviewBy' in entry) || entry.reviewBy >= soon) return []
    return [
      {
        kind,
        slug: entry.slug,
        name: entryName(entry),
        fact: null,
        label: 'The whole entry',
        group: 'entry',
        reason: entry.reviewBy < today ? 'stale' : 'soon',
        lastChecked: 'sources' in entry ? newestDay(entry.sources) || null : null,
        reviewBy: entry.reviewBy,
        reach: reach(kind, entry.slug),
      },
    ]
  })
}

const places = new Map<UpkeepReason, number>(upkeepReasons.map(({ value }, at) => [value, at]))

/** Most pages first; then by reason, name and fact, so that equals never change places. */
function byReach(one: UpkeepItem, other: UpkeepItem): number {
  return (
    other.reach - one.reach ||
    (places.get(one.reason) ?? 0) - (places.get(other.reason) ?? 0) ||
    one.name.localeCompare(other.name) ||
    one.label.localeCompare(other.label)
  )
}
