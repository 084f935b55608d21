import type { Access } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { roleOf } from './roles.ts'

/**
 * Editors write and publish. Advisors may write drafts, never the published text: Payload asks with
 * `_status: 'published'` before it shows or does a publication. That a write really is a draft is held by the
 * hook `advisors-propose-drafts`, since access rules are not told which kind of save it is.
 */
export const editorsPublishAdvisorsPropose: Access<StoredContent> = ({ req, data }) => {
  const role = roleOf(req.user)
  if (role === 'administrator' || role === 'editor') return true
  return role === 'advisor' && data?._status !== 'published'
}
