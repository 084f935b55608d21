import { filingDatasets, matchBands, matchDecisions } from '@evenkeel/domain'
import type { CollectionConfig } from 'payload'
import { staffOnly } from '../access/staff-only.ts'
import { plainValues } from '../fields/plain-values.ts'
import { decideMatches } from '../filings/decide-matches.ts'

const nobody = () => false

/**
 * Employers in government files that may be an institution, and what a person said about each. Written by imports and
 * by decisions alone; the proposals are decided at /admin/employer-matches.
 */
export const employerMatches: CollectionConfig = {
  slug: 'employer-matches',
  labels: { singular: 'Employer', plural: 'Employers' },
  admin: {
    group: 'Places and paths',
    useAsTitle: 'filedAs',
    hideAPIURL: true,
    defaultColumns: ['filedAs', 'state', 'decision', 'institution', 'confidence'],
    listSearchableFields: ['filedAs', 'employerKey'],
    pagination: { defaultLimit: 50, limits: [25, 50, 100] },
    description:
      'Employers in government files that may be one of our institutions, and what somebody decided about each. Decide at Employers to match.',
  },
  defaultSort: '-confidence',
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: nobody, read: staffOnly, update: nobody, delete: nobody },
  endpoints: [{ path: '/decide', method: 'post', handler: decideMatches }],
  fields: [
    { name: 'filedAs', label: 'Filed as', type: 'text', required: true },
    {
      name: 'employerKey',
      label: 'Name and state, put in order',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'The same in every file: by it a decision is remembered.' },
    },
    plainValues('spellings', 'Spellings'),
    { name: 'state', type: 'text' },
    plainValues('cities', 'Cities'),
    plainValues('taxIds', 'Last digits of tax numbers'),
    { name: 'industry', label: 'NAICS sector', type: 'text' },
    {
      name: 'decision',
      type: 'select',
      required: true,
      index: true,
      options: [...matchDecisions],
    },
    {
      name: 'institution',
      type: 'relationship',
      relationTo: 'institutions',
      index: true,
      admin: { allowCreate: false, allowEdit: false },
    },
    { name: 'confidence', type: 'number', min: 0, max: 1, index: true },
    {
      name: 'band',
      label: 'How likely',
      type: 'select',
      options: matchBands.map(({ value, label }) => ({ value, label })),
    },
    plainValues('reasons', 'Reasons'),
    plainValues('others', 'Other institutions that fit'),
    plainValues('refused', 'Refused for'),
    plainValues('seen', 'Seen in files'),
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      admin: { allowCreate: false, allowEdit: false },
    },
    { name: 'decidedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
  ],
}

/** The periods of which a government file was read whole: in them, not found means none. */
export const filingPeriods: CollectionConfig = {
  slug: 'filing-periods',
  labels: { singular: 'Government file', plural: 'Government files' },
  admin: {
    group: 'Places and paths',
    useAsTitle: 'period',
    hideAPIURL: true,
    hidden: ({ user }) => user.role === 'advisor',
    defaultColumns: ['dataset', 'period', 'rows', 'fileName', 'importedOn'],
    pagination: { defaultLimit: 50, limits: [25, 50, 100] },
    description: 'Years and quarters of which a government file was imported, and which file it was.',
  },
  defaultSort: '-period',
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: nobody, read: staffOnly, update: nobody, delete: nobody },
  fields: [
    {
      name: 'dataset',
      type: 'select',
      required: true,
      options: filingDatasets.map(({ value, label }) => ({ value, label })),
    },
    { name: 'period', type: 'text', required: true, index: true },
    { name: 'rows', label: 'Rows that count', type: 'number', required: true },
    { name: 'fileName', label: 'File', type: 'text', required: true },
    { name: 'checksum', label: 'SHA-256 of the file', type: 'text', required: true },
    {
      name: 'importedOn',
      label: 'Read on',
      type: 'text',
      required: true,
      admin: { description: 'Year-month-day.' },
    },
  ],
  indexes: [{ fields: ['dataset', 'period'], unique: true }],
}
