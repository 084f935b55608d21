import type { Access } from 'payload'
import { roleOf } from './roles.ts'

/** Administrators see and change every account, everyone else only their own. */
export const ownAccountOrAdministrator: Access = ({ req }) => {
  const role = roleOf(req.user)
  if (role === 'administrator') return true
  if (role === null || !req.user) return false
  return { id: { equals: req.user.id } }
}
