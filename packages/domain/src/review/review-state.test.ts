import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewEvents, type ReviewState, reviewStateAfter, reviewStateValues } from './review-state.ts'

describe('a change on its way to readers', () => {
  it.each([
    ['draft', 'requested', 'in-review'],
    ['draft', 'approved', 'approved'],
    ['draft', 'sent-back', 'changes-requested'],
    ['draft', 'edited', 'draft'],
    ['in-review', 'requested', null],
    ['in-review', 'approved', 'approved'],
    ['in-review', 'sent-back', 'changes-requested'],
    ['in-review', 'edited', 'in-review'],
    ['changes-requested', 'edited', 'changes-requested'],
    ['changes-requested', 'requested', 'in-review'],
    ['changes-requested', 'approved', 'approved'],
    ['changes-requested', 'sent-back', null],
    ['approved', 'edited', 'in-review'],
    ['approved', 'sent-back', 'changes-requested'],
    ['approved', 'requested', null],
    ['approved', 'published', 'published'],
    ['published', 'edited', 'draft'],
    ['published', 'requested', null],
    ['published', 'approved', null],
    ['published', 'withdrawn', 'draft'],
  ] as const)('%s, %s: %s', (state, event, after) => {
    expect(reviewStateAfter(state, event)).toBe(after)
  })

  it('is approved only by an approval that nothing followed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...reviewEvents)), (events) => {
        let state: ReviewState = 'draft'
        let last: string | null = null
        for (const event of events) {
          const after = reviewStateAfter(state, event)
          if (after === null) continue
          state = after
          last = event
        }
        expect(state === 'approved').toBe(last === 'approved')
      }),
    )
  })

  it.each(reviewStateValues)('from %s, publication and withdrawal are always possible', (state) => {
    expect(reviewStateAfter(state, 'published')).toBe('published')
    expect(reviewStateAfter(state, 'withdrawn')).toBe('draft')
  })
})
