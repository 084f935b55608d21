import { type ContentKind, type Problem, proseFromMarkdown, publishProblems } from '@evenkeel/domain'
import type { SeedEntry } from '../seed-entry.ts'
import { checkedOn } from './citations/citation.ts'

/** What would keep a shipped entry from being published on the day on which the seed was checked. */
export function seedProblems<K extends ContentKind>(kind: K, entry: SeedEntry<K>): Problem[] {
  const written: Record<string, unknown> = { ...entry }
  const fields = Object.fromEntries(
    Object.entries(written)
      .filter(([key]) => !notes.has(key))
      .map(([key, value]) => [
        key,
        proseFields.has(key) && typeof value === 'string' ? proseFromMarkdown(value) : value,
      ]),
  )
  return publishProblems(kind, { ...fields, updatedOn: checkedOn }, checkedOn)
}

const notes = new Set(['covers', 'draftBecause'])
const proseFields = new Set(['body', 'statement', 'answer'])
