import type { Access } from 'payload'
import { roleOf } from './roles.ts'

/** Administrators read all of the log; editors what concerns content, since accounts are not theirs to see. */
export const whoReadsTheAuditLog: Access = ({ req }) => {
  const role = roleOf(req.user)
  if (role === 'administrator') return true
  return role === 'editor' ? { subjectCollection: { not_equals: 'users' } } : false
}
