import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '../payload-types.ts'

/**
 * A new password or another role ends what is signed in: whoever had the old one shall not go on with it. A person who
 * changes their own password stays signed in here, and nowhere else.
 */
export const endSessionsWithRights: CollectionBeforeChangeHook<User> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return
  const hasNewPassword = typeof data.password === 'string' && data.password !== ''
  const hasNewRole = data.role !== undefined && data.role !== originalDoc.role
  if (!hasNewPassword && !hasNewRole) return
  const { user } = req
  const own = user?.id === originalDoc.id && '_sid' in user ? user._sid : undefined
  data.sessions = (originalDoc.sessions ?? []).filter(({ id }) => own !== undefined && id === own)
  // A link that was made before is for a password that is gone, too.
  if (hasNewPassword) Object.assign(data, { linkHash: null, linkPurpose: null, linkUntil: null })
}
