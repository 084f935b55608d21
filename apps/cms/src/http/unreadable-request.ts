import type { AfterErrorHook } from 'payload'

const WORDS =
  'This request holds something that cannot be read, such as a number that is none. Check its values.'

/**
 * A value that the database cannot take (text for a number, a number out of range, a null character) or that nests
 * beyond the stack is the asker's mistake: 400 in words, where Payload would answer 500.
 */
export const unreadableRequest: AfterErrorHook = ({ error }) => {
  if (!isUnreadable(error)) return
  return { status: 400, response: { errors: [{ message: WORDS }] } }
}

function isUnreadable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof RangeError) return error.message.startsWith('Maximum call stack')
  // PostgreSQL's class 22 is "data exception"; drizzle hands it on as the cause.
  const isDataException = 'code' in error && typeof error.code === 'string' && /^22.{3}$/.test(error.code)
  return isDataException || isUnreadable(error.cause)
}
