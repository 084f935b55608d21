import { reviewStates } from '@evenkeel/domain'
import type { CollectionConfig } from 'payload'
import { staffOnly } from '../access/staff-only.ts'
import { actOnReview } from '../review/act-on-review.ts'
import { conflictOfSave } from '../review/conflict-of-save.ts'
import { reviewOfDocument } from '../review/review-of-document.ts'

const nobody = () => false

/** The review of each document that somebody asked to be looked at. Changed by its doors, never by hand. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Review', plural: 'Reviews' },
  admin: { hidden: true, useAsTitle: 'title' },
  defaultSort: '-updatedAt',
  lockDocuments: false,
  disableDuplicate: true,
  access: { create: nobody, read: staffOnly, update: nobody, delete: nobody, unlock: nobody },
  endpoints: [
    { path: '/of', method: 'get', handler: reviewOfDocument },
    { path: '/act', method: 'post', handler: actOnReview },
    { path: '/conflict', method: 'post', handler: conflictOfSave },
  ],
  fields: [
    { name: 'subject', type: 'text', required: true, unique: true, index: true },
    { name: 'subjectCollection', type: 'text', required: true },
    { name: 'subjectId', type: 'number', required: true },
    { name: 'title', type: 'text' },
    { name: 'state', type: 'select', required: true, index: true, options: [...reviewStates] },
    // Names exactly the content that was asked about, approved or sent back.
    { name: 'hash', type: 'text', required: true },
    { name: 'authors', type: 'relationship', relationTo: 'users', hasMany: true },
    { name: 'requestedBy', type: 'relationship', relationTo: 'users' },
    { name: 'requestedAt', type: 'date' },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users' },
    { name: 'decidedAt', type: 'date' },
  ],
}
