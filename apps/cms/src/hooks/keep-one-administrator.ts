import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '../payload-types.ts'
import { lockUsersTable } from '../database/lock-users-table.ts'

const REASON = 'This is the last administrator. Make somebody else an administrator first.'

/** The last administrator cannot be turned into something else. */
export const keepOneAdministrator: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const isLosingTheRole =
    operation === 'update' &&
    originalDoc?.role === 'administrator' &&
    (data.role ?? 'administrator') !== 'administrator'
  if (isLosingTheRole) await requireAnotherAdministrator(req, originalDoc.id)
}

/** The last administrator cannot be deleted. */
export const keepOneAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })
  if (user?.role === 'administrator') await requireAnotherAdministrator(req, user.id)
}

async function requireAnotherAdministrator(req: PayloadRequest, id: number): Promise<void> {
  // Two administrators who remove each other at the same moment wait for each other here.
  await lockUsersTable(req)
  const others = await req.payload.db.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    req,
  })
  if (others.totalDocs === 0) throw new APIError(REASON, 400, undefined, true)
}
