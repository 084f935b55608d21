/** A run of words: kept, new, or no longer there. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

interface Place {
  /** Where in the entry: 'facts.h1b', 'sources', 'clinicalWeek.hours.low'. */
  readonly path: string
  /** What editors call it: 'H-1B sponsorship', 'Clinical week > Hours > From'. */
  readonly label: string
}

/** A value that became another; null is "not stated". */
export interface ValueChange extends Place {
  readonly kind: 'value'
  readonly before: string | null
  readonly after: string | null
}

/** Rows or items that came or went, each in words. */
export interface ListChange extends Place {
  readonly kind: 'list'
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Running text that was rewritten, as the pieces of both texts in reading order. */
export interface TextChange extends Place {
  readonly kind: 'text'
  readonly pieces: readonly TextPiece[]
}

/** One field in which two states of an entry differ. */
export type FieldChange = ValueChange | ListChange | TextChange

export const notStated = 'not stated'

/** One change as a sentence without its full stop: 'H-1B sponsorship changed from not stated to Sponsors'. */
export function changeInWords(change: FieldChange): string {
  const { label } = change
  if (change.kind === 'value')
    return `${label} changed from ${change.before ?? notStated} to ${change.after ?? notStated}`
  if (change.kind === 'text') return `${label} was reworded`
  const parts = [
    ...(change.added.length > 0 ? [`new: ${change.added.join('; ')}`] : []),
    ...(change.removed.length > 0 ? [`taken out: ${change.removed.join('; ')}`] : []),
  ]
  return `${label}, ${parts.join('; ')}`
}
