import { expect, test } from 'vitest'
import { type JobFacts, scheduleState } from './schedule-state.ts'

const nowMs = Date.parse('2026-11-28T09:00:00Z')
const heard = '2026-11-28T08:59:55.000Z'
const due = { dueAt: '2026-11-28T08:00:00Z', isRunning: false, isGivenUp: false, failure: null }
const later = { ...due, dueAt: '2026-11-29T08:00:00Z' }

test.each<[string, Partial<JobFacts>, string | null, string, RegExp]>([
  ['to come', later, heard, 'waiting', /^$/],
  ['to come, without a worker', later, null, 'waiting', /No worker is running/],
  ['just due', { ...due, dueAt: '2026-11-28T08:59:30Z' }, heard, 'now', /does it next/],
  ['being done', { ...due, isRunning: true }, heard, 'now', /being done/],
  ['due for an hour', due, heard, 'late', /busy/],
  ['due, without a worker', due, null, 'late', /No worker is running/],
  ['due, the worker frozen', due, '2026-11-28T08:30:00.000Z', 'late', /since 2026-11-28 08:30 UTC/],
  ['left behind by a worker that died', { ...due, isRunning: true }, null, 'late', /No worker is running/],
  ['failed once', { ...later, failure: 'No answer.' }, heard, 'late', /tried again by itself: No answer\.$/],
  [
    'given up',
    { ...due, isGivenUp: true, failure: 'Approval is missing.' },
    heard,
    'failed',
    /Approval is missing\. Mend/,
  ],
  ['given up without a word', { ...due, isGivenUp: true }, null, 'failed', /no reason is known/],
])('%s', (_what, job, workerHeardAt, state, why) => {
  const answer = scheduleState({ ...due, ...job }, { nowMs, workerHeardAt })
  expect(answer.state).toBe(state)
  expect(answer.why).toMatch(why)
})
