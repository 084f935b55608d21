import type { ContentKind } from '../content/content-kinds.ts'
import type { StaffRole } from './staff-role.ts'

interface Decider {
  readonly kind: ContentKind
  readonly role: StaffRole | null
  /** The account of whoever wants to decide. */
  readonly person: number
  /** Everybody who wrote or edited the change since readers last got the document. */
  readonly authors: readonly number[]
}

/**
 * Why somebody may not approve a change or send it back, in a sentence; null where they may. Whoever had a hand in a
 * change does not judge it, administrators included. Advisors review what editors wrote; about FAQs an editor decides.
 */
export function reasonNotToDecide({ kind, role, person, authors }: Decider): string | null {
  if (role === null) return 'Sign in to review.'
  if (authors.includes(person)) {
    return 'You wrote or edited this since readers last got it: somebody else has to look at it.'
  }
  if (role === 'advisor' && kind === 'faqs')
    return 'An editor decides about FAQs, since it is their eye that is asked for.'
  return null
}
