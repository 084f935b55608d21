import type { ContentKind, EntryInput } from '@evenkeel/domain'

/** Fields that hold running text; in the seed they are written in the Markdown subset of the domain. */
export type ProseField = 'body' | 'statement' | 'answer'

type Written<T> = { [P in keyof T]: P extends ProseField ? string : T[P] }

/** An entry of the content that the product ships with, as it is written down in code. */
export type SeedEntry<K extends ContentKind> = Written<Omit<EntryInput<K>, 'updatedOn'>> & {
  /** Numbers of the product's content list that this entry covers; a test sees to it that none is forgotten. */
  readonly covers?: readonly number[]
  /** Why this stays a draft: what is missing before it may be published. Absent: it is published. */
  readonly draftBecause?: string
}
