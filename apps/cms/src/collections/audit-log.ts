import type { CollectionConfig, Field } from 'payload'
import { whoReadsTheAuditLog } from '../access/who-reads-the-audit-log.ts'
import { auditActions, waysIn } from '../audit/audit-words.ts'
import { preview } from '../fields/preview.ts'

const nobody = () => false

const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

/**
 * What was done here, by whom and when. Only `recordAudit` adds to it, and a trigger in the database refuses to
 * change or delete what stands there, whoever asks. Nothing in it points to an account, so an account can be deleted.
 */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Entry of the log', plural: 'Audit log' },
  admin: {
    group: 'People',
    useAsTitle: 'title',
    hideAPIURL: true,
    hidden: ({ user }) => user.role === 'advisor',
    defaultColumns: ['at', 'whoName', 'action', 'title', 'fields', 'wayIn'],
    listSearchableFields: ['title', 'whoName'],
    pagination: { defaultLimit: 50, limits: [25, 50, 100] },
    description: 'Everything that was done here: by whom, when, to what. Nobody can change or delete it.',
  },
  defaultSort: '-id',
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  access: { create: nobody, read: whoReadsTheAuditLog, update: nobody, delete: nobody, unlock: nobody },
  fields: [
    preview('aboutWhat', '/admin/audit/audited-document.tsx#AuditedDocument'),
    {
      name: 'at',
      label: 'When',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'whoName', label: 'Who', type: 'text', required: true },
    { name: 'whoRole', label: 'As', type: 'text', admin: { disableListColumn: true } },
    {
      name: 'action',
      label: 'What',
      type: 'select',
      required: true,
      index: true,
      options: [...auditActions],
    },
    { name: 'title', label: 'To what', type: 'text', required: true },
    { name: 'subjectCollection', label: 'Kind', type: 'text', required: true },
    { name: 'subjectId', label: 'Number of the document', type: 'text', index: true },
    { name: 'wayIn', label: 'Way in', type: 'select', required: true, options: [...waysIn] },
    inWords('fields', 'Fields', '/admin/audit/audited-fields.tsx'),
    inWords('detail', 'Further', '/admin/audit/audited-detail.tsx'),
    { name: 'whoId', type: 'number', admin: hidden },
  ],
}

/** Plain data, shown as a sentence in the list and on the page. */
function inWords(name: string, label: string, file: string): Field {
  return {
    name,
    label,
    type: 'json',
    admin: {
      disableListFilter: true,
      components: { Cell: `${file}#Cell`, Field: `${file}#Field` },
    },
  }
}
