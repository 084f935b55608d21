import { expect, test } from 'vitest'
import { pollDelay } from './poll-delay.ts'

test.each([
  { failures: 0, hasContent: true, delay: 3_000, because: 'all is well' },
  { failures: 1, hasContent: true, delay: 500, because: 'the first retry is quick' },
  { failures: 2, hasContent: true, delay: 1_000, because: 'then twice as long each time' },
  { failures: 5, hasContent: true, delay: 8_000, because: 'then twice as long each time' },
  { failures: 7, hasContent: true, delay: 30_000, because: 'up to half a minute' },
  { failures: 5_000, hasContent: true, delay: 30_000, because: 'and never longer' },
  { failures: 9, hasContent: false, delay: 2_000, because: 'with nothing to show it asks again soon' },
])('after $failures failures it waits $delay ms: $because', ({ failures, hasContent, delay }) => {
  expect(pollDelay({ failures, hasContent, intervalMs: 3_000 })).toBe(delay)
})
