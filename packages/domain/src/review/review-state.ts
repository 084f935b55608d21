import { type Option, valuesOf } from '../frame/option.ts'

/** Where a change stands on its way to readers. */
export const reviewStates = [
  { value: 'draft', label: 'Draft' },
  { value: 'in-review', label: 'In review' },
  { value: 'changes-requested', label: 'Changes requested' },
  { value: 'approved', label: 'Approved' },
  { value: 'published', label: 'Published' },
] as const satisfies readonly Option[]
export const reviewStateValues = valuesOf(reviewStates)
export type ReviewState = (typeof reviewStates)[number]['value']

/** What can happen to a change. "Edited" means that readers would get something else than before. */
export const reviewEvents = [
  'requested',
  'approved',
  'sent-back',
  'edited',
  'published',
  'withdrawn',
] as const
export type ReviewEvent = (typeof reviewEvents)[number]

/**
 * Somebody may decide about what nobody asked them to look at. An edit makes an approval void, and the change waits
 * again; what was sent back stays so until its author asks once more. What readers have already is not reviewed.
 */
const next: Readonly<Record<ReviewState, Readonly<Partial<Record<ReviewEvent, ReviewState>>>>> = {
  draft: {
    requested: 'in-review',
    approved: 'approved',
    'sent-back': 'changes-requested',
    edited: 'draft',
    published: 'published',
    withdrawn: 'draft',
  },
  'in-review': {
    approved: 'approved',
    'sent-back': 'changes-requested',
    edited: 'in-review',
    published: 'published',
    withdrawn: 'draft',
  },
  'changes-requested': {
    requested: 'in-review',
    approved: 'approved',
    edited: 'changes-requested',
    published: 'published',
    withdrawn: 'draft',
  },
  approved: {
    'sent-back': 'changes-requested',
    edited: 'in-review',
    published: 'published',
    withdrawn: 'draft',
  },
  published: { edited: 'draft', published: 'published', withdrawn: 'draft' },
}

/** The state after an event; null where the event cannot happen in that state. */
export function reviewStateAfter(state: ReviewState, event: ReviewEvent): ReviewState | null {
  return next[state][event] ?? null
}
