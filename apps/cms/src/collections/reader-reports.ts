import { reportKinds, reportStates, waysOfKnowing } from '@evenkeel/domain'
import type { CollectionConfig, Field } from 'payload'
import { administratorsOnly } from '../access/administrators-only.ts'
import { staffOnly } from '../access/staff-only.ts'
import { auditDelete } from '../audit/audit-content.ts'
import { auditReportDecision } from '../audit/audit-report-decision.ts'
import { rememberWayIn } from '../audit/way-in.ts'
import { preview } from '../fields/preview.ts'
import { signDecision } from '../hooks/sign-decision.ts'
import type { ReaderReport } from '../payload-types.ts'
import { noteInEvidence } from '../reports/note-in-evidence.ts'
import { receiveReport } from '../reports/receive-report.ts'

/** Nobody changes afterwards what a reader said, or who decided. */
const asItCame = { update: () => false }

const isDecided = (data: Partial<ReaderReport>) => Boolean(data.decidedAt)

/** What readers tell about listings. They come in by one door, which only the portal can open. */
export function readerReports(reportsSecret: string): CollectionConfig {
  return {
    slug: 'reader-reports',
    labels: { singular: 'Reader report', plural: 'Reader reports' },
    admin: {
      group: 'Places and paths',
      description:
        'What readers of the portal say is wrong or missing in a listing. Check it against the program’s own words, change the listing yourself, then decide here. Readers leave no address: nobody can be answered.',
      useAsTitle: 'title',
      hideAPIURL: true,
      defaultColumns: ['title', 'kind', 'state', 'createdAt'],
      listSearchableFields: ['title'],
      pagination: { defaultLimit: 50, limits: [10, 25, 50, 100] },
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    access: {
      create: () => false,
      read: staffOnly,
      update: staffOnly,
      delete: administratorsOnly,
    },
    endpoints: [
      { path: '/receive', method: 'post', handler: receiveReport(reportsSecret) },
      { path: '/:id/note', method: 'post', handler: noteInEvidence },
    ],
    hooks: {
      beforeOperation: [rememberWayIn],
      beforeChange: [signDecision],
      afterChange: [auditReportDecision],
      afterDelete: [auditDelete],
    },
    fields: [
      ...whatTheReaderSays,
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'open',
        index: true,
        options: [...reportStates],
        admin: {
          position: 'sidebar',
          description: 'Accepted: you changed the listing, or noted the doubt in its evidence.',
        },
      },
      {
        name: 'decisionNote',
        label: 'Why',
        type: 'textarea',
        maxLength: 1000,
        admin: {
          position: 'sidebar',
          description: 'Where you looked and what stood there. Needed when you decline.',
        },
      },
      {
        name: 'decidedBy',
        access: asItCame,
        type: 'relationship',
        relationTo: 'users',
        admin: { position: 'sidebar', allowCreate: false, allowEdit: false, condition: isDecided },
      },
      {
        name: 'decidedAt',
        access: asItCame,
        type: 'date',
        index: true,
        admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' }, condition: isDecided },
      },
      {
        name: 'wordsErasedAt',
        access: asItCame,
        type: 'date',
        admin: {
          position: 'sidebar',
          condition: (data) => Boolean(data.wordsErasedAt),
          description: 'What the reader wrote is erased half a year after the decision.',
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

const whatTheReaderSays: Field[] = [
  preview('reportedListing', '/admin/reports/reported-listing.tsx#ReportedListing'),
  { name: 'title', access: asItCame, label: 'About', type: 'text', required: true, admin: { hidden: true } },
  {
    name: 'program',
    access: asItCame,
    type: 'relationship',
    relationTo: 'programs',
    index: true,
    admin: { hidden: true, allowCreate: false },
  },
  { name: 'fact', access: asItCame, type: 'text', index: true, admin: { hidden: true } },
  {
    name: 'kind',
    access: asItCame,
    label: 'What the reader says',
    type: 'select',
    required: true,
    options: [...reportKinds],
  },
  {
    name: 'statedThen',
    access: asItCame,
    label: 'What we stated then',
    type: 'textarea',
    admin: { description: 'What readers saw on the day of the report.' },
  },
  { name: 'says', access: asItCame, label: 'What it should say', type: 'textarea' },
  {
    name: 'knownFrom',
    access: asItCame,
    label: 'How the reader knows',
    type: 'select',
    required: true,
    options: [...waysOfKnowing],
  },
  {
    name: 'sourceUrl',
    access: asItCame,
    label: 'Page that says so',
    type: 'text',
    admin: { description: 'Typed by a stranger: look at the address before you open it.' },
  },
  {
    name: 'seenOn',
    access: asItCame,
    label: 'Seen on',
    type: 'date',
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'MMM d, yyyy' } },
  },
  { name: 'remark', access: asItCame, label: 'For the editor', type: 'textarea' },
]
