import { type AfterErrorHook, APIError } from 'payload'

const NO_WORDS = 'An unknown error occurred.'

/**
 * Payload answers with the words of an error only where its class has a name, and building takes the names of classes
 * away. What is meant for the person who asked reaches them all the same; faults of our own still tell nothing.
 */
export const keepWordsOfRefusals: AfterErrorHook = ({ error, result }) => {
  if (!(error instanceof APIError) || !error.isPublic || error.message === '') return
  if (!isWithoutWords(result)) return
  return { status: error.status, response: { errors: [{ message: error.message }] } }
}

function isWithoutWords(result: unknown): boolean {
  return JSON.stringify(result) === JSON.stringify({ errors: [{ message: NO_WORDS }] })
}
