/** What can stand in the log as done. Old entries keep their word for ever, so none is ever taken out of this list. */
export const auditActions = [
  { value: 'created', label: 'Created' },
  { value: 'saved', label: 'Saved' },
  { value: 'published', label: 'Published' },
  { value: 'unpublished', label: 'Unpublished' },
  { value: 'trashed', label: 'Put into the trash' },
  { value: 'untrashed', label: 'Taken out of the trash' },
  { value: 'deleted', label: 'Deleted for good' },
  { value: 'scheduled', label: 'Scheduled' },
  { value: 'schedule-canceled', label: 'Schedule canceled' },
  { value: 'sent-for-review', label: 'Sent for review' },
  { value: 'approved', label: 'Approved' },
  { value: 'changes-requested', label: 'Sent back' },
  { value: 'commented', label: 'Commented' },
  { value: 'decided', label: 'Decided' },
  { value: 'reopened', label: 'Opened again' },
  { value: 'imported', label: 'Imported' },
  { value: 'exported', label: 'Exported' },
  { value: 'match-confirmed', label: 'Match confirmed' },
  { value: 'signed-in', label: 'Signed in' },
  { value: 'sign-in-refused', label: 'Sign-in refused' },
  { value: 'signed-out', label: 'Signed out' },
  { value: 'sessions-ended', label: 'Sessions ended' },
  { value: 'invited', label: 'Invited' },
  { value: 'invitation-accepted', label: 'Invitation accepted' },
  { value: 'password-link-made', label: 'Link for a new password made' },
  { value: 'password-changed', label: 'Password changed' },
  { value: 'role-changed', label: 'Role changed' },
  { value: 'unlocked', label: 'Unlocked' },
] as const

export type AuditAction = (typeof auditActions)[number]['value']

/** By which way a change came in. */
export const waysIn = [
  { value: 'admin', label: 'Content system' },
  { value: 'rest', label: 'REST interface' },
  { value: 'bulk', label: 'Edit of many' },
  { value: 'restore', label: 'Old version brought back' },
  { value: 'schedule', label: 'Schedule' },
  { value: 'import', label: 'Import' },
  { value: 'command', label: 'Command' },
  { value: 'seed', label: 'Shipped content' },
] as const

export type WayIn = (typeof waysIn)[number]['value']
