import { APIError, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { refusal } from './refusal.ts'

/**
 * Does the work of a door in one transaction and leads on to the address that it answers. What the work refuses is
 * answered in words, `missing` where a document is not there; then nothing has happened.
 */
export async function inOneTransaction(
  req: PayloadRequest,
  missing: string,
  work: () => Promise<string>,
): Promise<Response> {
  await initTransaction(req)
  try {
    const next = await work()
    await commitTransaction(req)
    return new Response(null, { status: 303, headers: { Location: next, 'Cache-Control': 'no-store' } })
  } catch (error) {
    await killTransaction(req)
    if (error instanceof APIError)
      return refusal(error.status, error.status === 404 ? missing : error.message)
    throw error
  }
}

/** A refusal in words for the person who asked. */
export function unusable(words: string, status = 409): APIError<null> {
  return new APIError(words, status, null, true)
}
