import { reviewStates } from '@evenkeel/domain'
import type { SelectField } from 'payload'
import { roleOf } from '../access/roles.ts'

/** Where the latest version stands on its way to readers; set by saving, reviewing and publishing, never by hand. */
export const reviewState: SelectField = {
  name: 'reviewState',
  label: 'Review',
  type: 'select',
  index: true,
  options: [...reviewStates],
  access: { create: () => false, read: ({ req }) => roleOf(req.user) !== null, update: () => false },
  admin: { position: 'sidebar', components: { Field: '/admin/reviews/review-panel.tsx#ReviewPanel' } },
}
