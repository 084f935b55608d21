import type { CollectionConfig, Field } from 'payload'
import { administratorsChangeRoles } from '../access/administrators-change-roles.ts'
import { administratorsOnly } from '../access/administrators-only.ts'
import { ownAccountOrAdministrator } from '../access/own-account-or-administrator.ts'
import { roleOf } from '../access/roles.ts'
import { type AccountSettings, servedSecurely } from '../accounts/account-settings.ts'
import { endSessions } from '../accounts/end-sessions.ts'
import { followLink, openLink } from '../accounts/follow-link.ts'
import { forgotPassword } from '../accounts/forgot-password.ts'
import { invite } from '../accounts/invite.ts'
import { newLink } from '../accounts/new-link.ts'
import { unlock } from '../accounts/unlock.ts'
import {
  auditAccountChange,
  auditAccountDelete,
  auditSignIn,
  auditSignOut,
  rememberNewPassword,
} from '../audit/audit-accounts.ts'
import { rememberWayIn } from '../audit/way-in.ts'
import { preview } from '../fields/preview.ts'
import { checkPassword } from '../hooks/check-password.ts'
import { endSessionsWithRights } from '../hooks/end-sessions-with-rights.ts'
import { keepOneAdministrator, keepOneAdministratorOnDelete } from '../hooks/keep-one-administrator.ts'
import { nobodyRaisesTheirOwnRole } from '../hooks/nobody-raises-their-own-role.ts'
import { closedDoor } from '../http/closed-door.ts'
import { signIn } from '../http/sign-in.ts'

const HOURS = 60 * 60

/** Payload's own lock: with none at all it would drop the columns that it counts in. */
const NEVER_REACHED = 1_000_000

const nobody = () => false

/** The people who work in the cms. */
export function users(settings: AccountSettings): CollectionConfig {
  const isSecure = servedSecurely(settings)
  return {
    slug: 'users',
    labels: { singular: 'User', plural: 'Users' },
    admin: {
      group: 'People',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'updatedAt'],
      listSearchableFields: ['name', 'email'],
      description: 'Everyone who can sign in here. Readers of the portal need no account.',
      components: { beforeListTable: ['/admin/accounts/invite-panel.tsx#InvitePanel'] },
    },
    defaultSort: 'name',
    auth: {
      tokenExpiration: 8 * HOURS,
      // Counted by place and account instead (sign-in-limits.ts): a lock on the account would let anybody lock it.
      maxLoginAttempts: NEVER_REACHED,
      cookies: { secure: isSecure, sameSite: 'Lax' },
    },
    access: {
      admin: ({ req }) => roleOf(req.user) !== null,
      create: administratorsOnly,
      read: ownAccountOrAdministrator,
      update: ownAccountOrAdministrator,
      delete: administratorsOnly,
    },
    // Payload looks at these before its own endpoints of the same path.
    endpoints: [
      { path: '/login', method: 'post', handler: signIn({ ...settings, isSecure }) },
      closedDoor('/first-register', 'The first administrator is made by a command, not over the network.'),
      closedDoor('/reset-password', 'A new password is chosen by a link: ask for one at /admin/forgot.'),
      forgotPassword(settings),
      invite(settings),
      newLink(settings),
      openLink,
      followLink(settings),
      endSessions,
      unlock,
    ],
    hooks: {
      beforeOperation: [rememberWayIn],
      beforeValidate: [checkPassword],
      beforeChange: [
        nobodyRaisesTheirOwnRole,
        keepOneAdministrator,
        rememberNewPassword,
        endSessionsWithRights,
      ],
      afterChange: [auditAccountChange],
      beforeDelete: [keepOneAdministratorOnDelete],
      afterDelete: [auditAccountDelete],
      afterLogin: [auditSignIn],
      afterLogout: [auditSignOut],
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
      preview('access', '/admin/accounts/account-panel.tsx#AccountPanel', 'sidebar'),
      ...linkFields,
    ],
  }
}

const outOfSight = {
  access: { create: nobody, read: nobody, update: nobody },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}

/** The one link by which a password can be chosen (account-link.ts); no interface reads or writes it. */
const linkFields: Field[] = [
  { name: 'linkHash', type: 'text', index: true, ...outOfSight },
  { name: 'linkPurpose', type: 'text', ...outOfSight },
  { name: 'linkUntil', type: 'date', ...outOfSight },
]
