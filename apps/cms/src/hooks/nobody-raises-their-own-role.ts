import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import type { User } from '../payload-types.ts'
import { roleOf } from '../access/roles.ts'

/**
 * Holds for every way in, the Local API on behalf of a user included: a signed-in person who is not an
 * administrator neither makes accounts nor changes a role, and an administrator does not change their own.
 */
export const nobodyRaisesTheirOwnRole: CollectionBeforeChangeHook<User> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!req.user) return
  const isAdministrator = roleOf(req.user) === 'administrator'
  if (operation === 'create') {
    if (!isAdministrator) throw new Forbidden(req.t)
    return
  }
  if (data.role === undefined || data.role === originalDoc?.role) return
  const isOwnAccount = String(originalDoc?.id) === String(req.user.id)
  if (!isAdministrator || isOwnAccount) throw new Forbidden(req.t)
}
