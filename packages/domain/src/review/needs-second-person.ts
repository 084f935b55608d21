import type { ContentKind } from '../content/content-kinds.ts'
import { canonicalText, contentForReaders } from './content-for-readers.ts'
import type { StaffRole } from './staff-role.ts'
import { visaFactsStatedBy } from './states-visa-fact.ts'
import { visaChangesOf } from './visa-part.ts'

type Values = Readonly<Record<string, unknown>>

/** A change that somebody wants to bring before readers. */
export interface ProposedChange {
  readonly kind: ContentKind
  /** What readers see today; null where they see nothing. */
  readonly published: Values | null
  /** What they saw last, where it was taken from them; null where they never saw it. */
  readonly last: Values | null
  readonly proposed: Values
  /** Who would publish it; null where nobody signed in would. */
  readonly role: StaffRole | null
}

/**
 * Why a second person has to look at a change before readers get it, in sentences; empty where nobody has to. Nobody
 * is exempt. A change that alters nothing for readers needs nobody, and nor does taking something away from them.
 */
export function needsSecondPerson({ kind, published, last, proposed, role }: ProposedChange): string[] {
  if (published !== null && isSameForReaders(kind, published, proposed)) return []
  switch (kind) {
    case 'visaFacts':
    case 'visaStatuses':
      return ['People decide where to live and work by what stands here about visas.']
    case 'guidance':
      return ['Readers get this as advice that is meant for them.']
    case 'programs':
    case 'institutions':
      return visaChangesOf(kind, { published, last, proposed })
    case 'faqs':
      return role === 'administrator' || role === 'editor' ? [] : visaFactsInFaq(published, proposed)
    default:
      return []
  }
}

/** True where readers would see no difference between two states of an entry. */
export function isSameForReaders(kind: ContentKind, one: Values, other: Values): boolean {
  return canonicalText(contentForReaders(kind, one)) === canonicalText(contentForReaders(kind, other))
}

function visaFactsInFaq(published: Values | null, proposed: Values): string[] {
  const by = visaFactsStatedBy(proposed)
  if (by.length > 0)
    return [`An editor looks at what FAQs state about visas. This one does by ${by.join(', ')}.`]
  return published !== null && visaFactsStatedBy(published).length > 0
    ? [
        'An editor looks at what FAQs state about visas. Readers now see such a statement here, and it would go.',
      ]
    : []
}
