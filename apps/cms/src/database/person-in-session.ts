import type { Payload } from 'payload'
import type { User } from '../payload-types.ts'

/** Somebody with an account in a session of theirs that goes on; null once they signed out or it ended. */
export async function personInSession(
  payload: Payload,
  { person, session }: { readonly person: number; readonly session: string },
  nowMs: number,
): Promise<User | null> {
  const user = await payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const isOpen = user?.sessions?.some(({ id, expiresAt }) => id === session && Date.parse(expiresAt) > nowMs)
  return user && isOpen ? { ...user, collection: 'users' } : null
}
