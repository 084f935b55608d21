import type { BeforeListTableServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { InviteForm } from './invite-form.tsx'

/** Above the list of people: inviting somebody, for administrators. */
export function InvitePanel({ user }: Pick<BeforeListTableServerProps, 'user'>) {
  return roleOf(user ?? null) === 'administrator' ? <InviteForm /> : null
}
