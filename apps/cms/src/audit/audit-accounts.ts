import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
} from 'payload'
import type { User } from '../payload-types.ts'
import type { AuditAction } from './audit-words.ts'
import { changedFields } from './changed-fields.ts'
import { type AuditEntry, recordAudit } from './record-audit.ts'

/** What is told of an account; sessions, counters and hashes are not. */
const TOLD = new Set(['name', 'email', 'role'])

/** Notes that a password is set, before Payload takes it out of the data to hash it. */
export const rememberNewPassword: CollectionBeforeChangeHook<User> = ({ data, context }) => {
  context.setsPassword = typeof data.password === 'string' && data.password !== ''
}

/** Writes a new account, and what changes about one, to the audit log. A role and a password are entries of their own. */
export const auditAccountChange: CollectionAfterChangeHook<User> = async ({
  collection,
  context,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') {
    await recordAudit(req, about(doc, 'created', { detail: { role: doc.role } }))
    return
  }
  const after = { ...previousDoc, ...data }
  const told = changedFields(collection.flattenedFields, { ...previousDoc }, { ...after }).filter(
    ({ path }) => TOLD.has(path),
  )
  const roleFields = told.filter(({ path }) => path === 'role')
  const fields = told.filter(({ path }) => path !== 'role')
  const roles = { from: previousDoc.role, to: after.role }
  await recordAudit(req, [
    ...(roleFields.length > 0 ? [about(doc, 'role-changed', { fields: roleFields, detail: roles })] : []),
    ...(fields.length > 0 ? [about(doc, 'saved', { fields })] : []),
    ...(context.setsPassword === true ? [about(doc, 'password-changed')] : []),
  ])
}

/** Writes to the audit log that an account is gone; what the person did stays there under the name they had. */
export const auditAccountDelete: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await recordAudit(req, about(doc, 'deleted', { detail: { role: doc.role } }))
}

export const auditSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await recordAudit(req, about(user, 'signed-in'))
}

export const auditSignOut: CollectionAfterLogoutHook<User> = async ({ req }) => {
  if (req.user) await recordAudit(req, about(req.user, 'signed-out'))
}

type Named = Pick<User, 'id' | 'name'>

function about(
  user: Named,
  action: AuditAction,
  more: Pick<AuditEntry, 'fields' | 'detail'> = {},
): AuditEntry {
  return { action, collection: 'users', id: user.id, title: user.name, ...more }
}
