import { expect, it } from 'vitest'
import { errorForTheLog } from './error-for-the-log.ts'

const refused = Object.assign(new Error('null value in column "subject": Key (email)=(secret@example.org)'), {
  severity: 'ERROR',
  code: '23502',
  table: 'reviews',
  column: 'subject',
  detail: 'Failing row contains (secret@example.org).',
})
const query = new Error('Failed query: insert into "faqs" values ($1)\nparams: secret@example.org', {
  cause: refused,
})

it.each([
  ['a failed query', query],
  ['an error around one', new Error('It was not saved.', { cause: query })],
  ['PostgreSQL’s own', refused],
])('of %s no SQL and no value is logged, but what was refused', (_what, error) => {
  const logged = JSON.stringify(errorForTheLog(error))
  expect(logged).not.toContain('secret')
  expect(logged).not.toContain('insert into')
  expect(logged).toContain('code 23502, table reviews, column subject')
})

it('says of other errors what they say and where they were thrown', () => {
  const error = Object.assign(new TypeError('Not a function'), { status: 500 })
  const logged = errorForTheLog(error)
  expect(logged).toMatchObject({ type: 'TypeError', message: 'Not a function', status: 500 })
  expect(JSON.stringify(logged)).toContain('error-for-the-log.test')
})

it('ends where causes go round', () => {
  const error = new Error('first')
  error.cause = new Error('second', { cause: error })
  expect(JSON.stringify(errorForTheLog(error)).match(/second/g)?.length).toBeLessThan(5)
})

it.each([
  ['text', 'text'],
  [7, 'Something that is no error was thrown.'],
  [null, 'Something that is no error was thrown.'],
])('%s is told as it can be', (thrown, words) => {
  expect(errorForTheLog(thrown)).toBe(words)
})
