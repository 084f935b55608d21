import type { CollectionAfterReadHook } from 'payload'
import { z } from 'zod'
import type { User } from '../payload-types.ts'

const lockSchema = z.looseObject({ user: z.object({ relationTo: z.literal('users'), value: z.number() }) })

/**
 * Tells who works at a document by name. Payload's dialog shows an account's e-mail address, which people of the desk
 * do not see of each other, and so would show its number; the name takes its place.
 */
export const nameOfHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const lock = lockSchema.safeParse(doc)
  if (!lock.success) return
  const { user } = lock.data
  const holder = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: user.value } },
    req,
  })
  if (!holder) return
  return { ...lock.data, user: { ...user, value: { id: holder.id, email: holder.name } } }
}
