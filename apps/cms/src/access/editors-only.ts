import type { Access } from 'payload'
import { roleOf } from './roles.ts'

/** Editors and administrators: everything that is content. */
export const editorsOnly: Access = ({ req }) => {
  const role = roleOf(req.user)
  return role === 'administrator' || role === 'editor'
}
