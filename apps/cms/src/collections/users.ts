import type { CollectionConfig } from 'payload'
import { administratorsChangeRoles } from '../access/administrators-change-roles.ts'
import { administratorsOnly } from '../access/administrators-only.ts'
import { ownAccountOrAdministrator } from '../access/own-account-or-administrator.ts'
import { roleOf } from '../access/roles.ts'
import {
  auditAccountChange,
  auditAccountDelete,
  auditSignIn,
  auditSignOut,
  auditUnlock,
  rememberNewPassword,
} from '../audit/audit-accounts.ts'
import { rememberWayIn } from '../audit/way-in.ts'
import { keepOneAdministrator, keepOneAdministratorOnDelete } from '../hooks/keep-one-administrator.ts'
import { nobodyRaisesTheirOwnRole } from '../hooks/nobody-raises-their-own-role.ts'
import { requireLongPassword } from '../hooks/require-long-password.ts'
import { closedDoor } from '../http/closed-door.ts'
import { signIn } from '../http/sign-in.ts'

const HOURS = 60 * 60
const TEN_MINUTES_MS = 10 * 60 * 1000

/** The people who work in the cms. `secureCookies` is on when the cms is reached over https. */
export function users(secureCookies: boolean): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'User', plural: 'Users' },
    admin: {
      group: 'People',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'updatedAt'],
      listSearchableFields: ['name', 'email'],
      description: 'Everyone who can sign in here. Readers of the portal need no account.',
    },
    defaultSort: 'name',
    auth: {
      tokenExpiration: 8 * HOURS,
      maxLoginAttempts: 5,
      lockTime: TEN_MINUTES_MS,
      cookies: { secure: secureCookies, sameSite: 'Lax' },
    },
    access: {
      admin: ({ req }) => roleOf(req.user) !== null,
      create: administratorsOnly,
      read: ownAccountOrAdministrator,
      update: ownAccountOrAdministrator,
      delete: administratorsOnly,
      unlock: administratorsOnly,
    },
    // Payload looks at these before its own endpoints of the same path.
    endpoints: [
      { path: '/login', method: 'post', handler: signIn },
      closedDoor('/first-register', 'The first administrator is made by a command, not over the network.'),
      closedDoor('/forgot-password', 'No e-mail is sent from here: ask an administrator for a new password.'),
      closedDoor('/reset-password', 'No e-mail is sent from here: ask an administrator for a new password.'),
    ],
    hooks: {
      beforeOperation: [rememberWayIn],
      beforeValidate: [requireLongPassword],
      beforeChange: [nobodyRaisesTheirOwnRole, keepOneAdministrator, rememberNewPassword],
      afterChange: [auditAccountChange],
      beforeDelete: [keepOneAdministratorOnDelete],
      afterDelete: [auditAccountDelete],
      afterLogin: [auditSignIn],
      afterLogout: [auditSignOut],
      afterOperation: [auditUnlock],
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 120,
        admin: { description: 'How colleagues know this person.' },
      },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'advisor',
        access: { create: administratorsChangeRoles, update: administratorsChangeRoles },
        options: [
          { label: 'Administrator: people, roles and all content', value: 'administrator' },
          { label: 'Editor: all content, no people', value: 'editor' },
          { label: 'Advisor: FAQs; drafts of everything else', value: 'advisor' },
        ],
        admin: {
          description: 'What this person may do. Only another administrator can change it.',
        },
      },
    ],
  }
}
