import { faqTopics, questionStates, stages, visaStatusCodes } from '@evenkeel/domain'
import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '../access/administrators-only.ts'
import { staffOnly } from '../access/staff-only.ts'
import { auditQuestion } from '../audit/audit-question.ts'
import { signSettlement } from '../hooks/sign-settlement.ts'
import { receiveQuestion } from '../questions/receive-question.ts'
import { settleQuestions } from '../questions/settle-questions.ts'

/** Nobody changes afterwards what a reader asked, or who settled it. */
const asItCame = { update: () => false }

/** What readers ask. It comes in by one door, which only the portal can open; advisors settle it at /admin/questions. */
export function readerQuestions(reportsSecret: string): CollectionConfig {
  return {
    slug: 'reader-questions',
    labels: { singular: 'Reader question', plural: 'Reader questions' },
    admin: {
      group: 'Reading',
      description:
        'What readers of the portal ask, to be answered as FAQs: go through them at Questions of readers. Readers leave no address: nobody can be answered in person.',
      useAsTitle: 'question',
      hideAPIURL: true,
      defaultColumns: ['question', 'topic', 'state', 'faq', 'createdAt'],
      listSearchableFields: ['question'],
      pagination: { defaultLimit: 50, limits: [10, 25, 50, 100] },
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    access: { create: () => false, read: staffOnly, update: staffOnly, delete: administratorsOnly },
    endpoints: [
      { path: '/receive', method: 'post', handler: receiveQuestion(reportsSecret) },
      { path: '/settle', method: 'post', handler: settleQuestions },
    ],
    hooks: { beforeChange: [signSettlement], afterChange: [auditQuestion] },
    fields: [
      { name: 'question', access: asItCame, type: 'textarea' },
      { name: 'topic', access: asItCame, type: 'select', options: [...faqTopics] },
      { name: 'visa', access: asItCame, label: 'Visa status', type: 'select', options: [...visaStatusCodes] },
      {
        name: 'stage',
        access: asItCame,
        type: 'select',
        options: stages.map(({ value, label }) => ({ value, label })),
      },
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'new',
        index: true,
        options: questionStates.map(({ value, label }) => ({ value, label })),
        admin: { position: 'sidebar' },
      },
      {
        name: 'faq',
        label: 'FAQ that answers it',
        type: 'relationship',
        relationTo: 'faqs',
        index: true,
        admin: { position: 'sidebar', allowCreate: false },
      },
      {
        name: 'note',
        label: 'Why no FAQ comes of it',
        type: 'textarea',
        maxLength: 600,
        admin: { position: 'sidebar', condition: (data) => data.state === 'set-aside' },
      },
      {
        name: 'settledBy',
        access: asItCame,
        type: 'relationship',
        relationTo: 'users',
        admin: { position: 'sidebar', allowCreate: false, allowEdit: false, readOnly: true },
      },
      {
        name: 'settledAt',
        access: asItCame,
        type: 'date',
        index: true,
        admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
      },
      {
        name: 'wordsErasedAt',
        access: asItCame,
        type: 'date',
        admin: {
          position: 'sidebar',
          readOnly: true,
          condition: (data) => Boolean(data.wordsErasedAt),
          description: 'What the reader wrote is erased half a year after it was settled.',
        },
      },
      {
        name: 'fingerprint',
        type: 'text',
        unique: true,
        index: true,
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
        access: { read: () => false, update: () => false },
      },
    ],
  }
}
