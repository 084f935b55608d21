import type { Access } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { roleOf } from './roles.ts'

/**
 * Advisors take what they publish away from readers by the trash, from which it comes back; only editors delete for
 * good. Payload asks with `deletedAt` before it puts something into the trash.
 */
export const staffTrashEditorsDelete: Access<StoredContent> = ({ req, data }) => {
  const role = roleOf(req.user)
  if (role === 'administrator' || role === 'editor') return true
  return role === 'advisor' && Boolean(data?.deletedAt)
}
