import type { CollectionConfig } from 'payload'
import { staffOnly } from '../access/staff-only.ts'

const nobody = () => false

/** What colleagues say to each other about a version of a document. Readers never see it. */
export const reviewComments: CollectionConfig = {
  slug: 'review-comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  admin: { hidden: true },
  defaultSort: 'createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  access: { create: nobody, read: staffOnly, update: nobody, delete: nobody, unlock: nobody },
  fields: [
    { name: 'subject', type: 'text', required: true, index: true },
    // The version and exactly the content that it is about; versions are pruned, the comment stays.
    { name: 'version', type: 'number' },
    { name: 'hash', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true, maxLength: 2000 },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'authorName', type: 'text', required: true },
    { name: 'resolvedByName', type: 'text' },
    { name: 'resolvedAt', type: 'date' },
  ],
}
