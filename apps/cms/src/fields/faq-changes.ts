import { faqChangeSchema } from '@evenkeel/domain'
import type { ArrayField } from 'payload'
import { day } from './day.ts'
import { passage } from './text.ts'

const { shape } = faqChangeSchema

/** What readers were told of each change of an answer: kept by publishing, never by hand. */
export const faqChanges: ArrayField = {
  name: 'changes',
  label: 'Changes that readers see',
  type: 'array',
  dbName: 'faq_changes',
  access: { create: () => false, update: () => false },
  admin: {
    readOnly: true,
    initCollapsed: true,
    description: 'Written down when you publish. A blank note is the first answer.',
    components: { RowLabel: '/admin/row-label.tsx#ChangeRowLabel' },
  },
  fields: [
    day({ name: 'on', label: 'On', schema: shape.on, help: 'The day on which readers got it.' }),
    passage({ name: 'note', schema: shape.note, help: 'What changed.' }),
  ],
}
