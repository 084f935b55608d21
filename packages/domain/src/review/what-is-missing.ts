import type { ReviewState } from './review-state.ts'

/**
 * What has to happen before a change that needs a second person can be published, in a sentence; null where nothing
 * is missing. `isAsReviewed` says whether what would be published is exactly what somebody looked at.
 */
export function missingForPublication(state: ReviewState, isAsReviewed: boolean): string | null {
  switch (state) {
    case 'approved':
      return isAsReviewed
        ? null
        : 'It is not what was approved: save it as a draft, and let somebody else look at it once more.'
    case 'in-review':
      return 'It waits for somebody else to approve it.'
    case 'changes-requested':
      return 'It was sent back: make the changes that were asked for, then send it for review again.'
    case 'draft':
    case 'published':
      return 'Save it as a draft and send it for review.'
  }
}
