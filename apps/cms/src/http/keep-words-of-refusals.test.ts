import { APIError, type AfterErrorHookArgs } from 'payload'
import { expect, it } from 'vitest'
import { keepWordsOfRefusals } from './keep-words-of-refusals.ts'

const wordless = { errors: [{ message: 'An unknown error occurred.' }] }
const after = (error: Error, result: unknown = wordless) =>
  keepWordsOfRefusals({ error, result } as unknown as AfterErrorHookArgs)

it('gives a refusal its words back, with its status', () => {
  expect(after(new APIError('Somebody was faster.', 412, undefined, true))).toEqual({
    status: 412,
    response: { errors: [{ message: 'Somebody was faster.' }] },
  })
})

it('leaves alone what has words, and tells nothing of our own faults', () => {
  expect(after(new APIError('Told.', 412), { errors: [{ message: 'Told.' }] })).toBeUndefined()
  expect(after(new APIError('select secret from users', 500))).toBeUndefined()
  expect(after(new Error('select secret from users'))).toBeUndefined()
})
