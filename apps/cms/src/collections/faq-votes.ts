import type { CollectionConfig } from 'payload'
import { staffOnly } from '../access/staff-only.ts'
import { receiveVote } from '../questions/receive-vote.ts'

const nobody = () => false

/** How often each version of an answer helped and how often not: two numbers, nothing about who said so. */
export function faqVotes(reportsSecret: string): CollectionConfig {
  return {
    slug: 'faq-votes',
    labels: { singular: 'Votes on an answer', plural: 'Votes on answers' },
    admin: {
      group: 'Reading',
      hideAPIURL: true,
      defaultColumns: ['faq', 'versionOn', 'helpful', 'notHelpful'],
      pagination: { defaultLimit: 50, limits: [25, 50, 100] },
      description:
        'Whether readers found an answer helpful, counted for each version of it. Sort by “Not helpful” to see which to write anew.',
    },
    defaultSort: '-notHelpful',
    disableDuplicate: true,
    lockDocuments: false,
    access: { create: nobody, read: staffOnly, update: nobody, delete: nobody },
    endpoints: [{ path: '/receive', method: 'post', handler: receiveVote(reportsSecret) }],
    indexes: [{ fields: ['faq', 'versionOn'], unique: true }],
    fields: [
      {
        name: 'faq',
        label: 'Answer',
        type: 'relationship',
        relationTo: 'faqs',
        required: true,
        index: true,
        admin: { allowCreate: false, allowEdit: false },
      },
      {
        name: 'versionOn',
        label: 'As it stood since',
        type: 'date',
        required: true,
        admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'MMM d, yyyy' } },
      },
      { name: 'helpful', type: 'number', required: true, defaultValue: 0, index: true },
      { name: 'notHelpful', type: 'number', required: true, defaultValue: 0, index: true },
    ],
  }
}
