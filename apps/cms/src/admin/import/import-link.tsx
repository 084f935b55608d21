import type { ServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'

/** In the menu, for those who may import. */
export function ImportLink({ user }: ServerProps) {
  const role = roleOf(user ?? null)
  if (role !== 'editor' && role !== 'administrator') return null
  return (
    <a className="nav__link" href="/admin/import">
      <span className="nav__link-label">Import a file</span>
    </a>
  )
}
