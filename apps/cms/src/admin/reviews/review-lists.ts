import {
  approvedFor,
  type ReviewWorkOf,
  sentBackTo,
  sentBy,
  waitingForReview,
} from '../../review/work-of-reviews.ts'

/** A list of reviews as somebody of the desk sees it. */
interface ReviewList {
  readonly value: string
  readonly label: string
  /** What to say where nothing stands in it. */
  readonly empty: string
  readonly work: ReviewWorkOf
}

/** The lists of reviews, by the value that stands in their address. */
export const reviewLists = [
  {
    value: 'waiting',
    label: 'Waiting for your review',
    empty: 'Nothing waits for your review.',
    work: waitingForReview,
  },
  {
    value: 'sent-back',
    label: 'Sent back to you',
    empty: 'Nothing was sent back to you.',
    work: sentBackTo,
  },
  {
    value: 'approved',
    label: 'Approved, yours to publish',
    empty: 'Nothing of yours is approved and not published.',
    work: approvedFor,
  },
  {
    value: 'sent',
    label: 'Yours, waiting for a colleague',
    empty: 'Nothing of yours waits for a colleague.',
    work: sentBy,
  },
] as const satisfies readonly ReviewList[]

/** The list that an address asks for; without a known one, what waits for the person who looks. */
export function reviewListFor(asked: unknown): ReviewList {
  return reviewLists.find(({ value }) => value === asked) ?? reviewLists[0]
}
