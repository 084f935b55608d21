import type { Day } from '../calendar/day.ts'
import { type Faq, type FaqChange, faqChangesKept } from './faq.ts'

/** A change of one question, as a list of changes shows it. */
export interface ListedChange extends FaqChange {
  readonly slug: string
  readonly question: string
  /** The day, and which change of that day: '2026-11-02-1'. With the slug it names this change for good. */
  readonly key: string
}

/** The changes of a question, oldest first. One that was published before changes were kept has its last one. */
export function changesOf(faq: Faq): readonly FaqChange[] {
  return faq.changes.length > 0 ? faq.changes : [{ on: faq.updatedOn, note: faq.changeNote }]
}

/** The latest changes of all questions, newest first; those of one day by question. */
export function latestFaqChanges(faqs: readonly Faq[], most: number): ListedChange[] {
  return faqs
    .flatMap((faq) =>
      changesOf(faq).map(({ on, note }, at, changes) => {
        const nth = changes.slice(0, at + 1).filter((change) => change.on === on).length
        return { on, note, slug: faq.slug, question: faq.question, key: `${on}-${nth}` }
      }),
    )
    .toSorted(newestFirst)
    .slice(0, most)
}

/** The changes of a question after it was published on a day with a note: what was there, and one more. */
export function withChange(changes: readonly FaqChange[], on: Day, note: string | null): FaqChange[] {
  return [...changes, { on, note }].slice(-faqChangesKept)
}

function newestFirst(one: ListedChange, other: ListedChange): number {
  return (
    other.on.localeCompare(one.on) ||
    one.question.localeCompare(other.question) ||
    one.slug.localeCompare(other.slug) ||
    other.key.localeCompare(one.key, 'en', { numeric: true })
  )
}
