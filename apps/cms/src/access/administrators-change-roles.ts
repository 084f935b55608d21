import type { FieldAccess } from 'payload'
import { roleOf } from './roles.ts'

/** Roles are given by administrators; nobody gives one to themselves, not even through their own account page. */
export const administratorsChangeRoles: FieldAccess = ({ req, id }) =>
  roleOf(req.user) === 'administrator' && String(req.user?.id) !== String(id)
