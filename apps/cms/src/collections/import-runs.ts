import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { editorsOnly } from '../access/editors-only.ts'
import { plainValues } from '../fields/plain-values.ts'
import { applyImport } from '../import/http/apply-import.ts'
import { importDownload } from '../import/http/import-download.ts'
import { receivedFiles } from '../import/http/received-files.ts'
import { uploadImport } from '../import/http/upload-import.ts'
import { importStates } from '../import/import-state.ts'

const nobody = () => false

/** Each file that somebody read or imported: who, when, what came of it. Written by the import itself alone. */
export function importRuns(dataDirectory: string): CollectionConfig {
  const received = receivedFiles(path.resolve(dataDirectory, 'imports'))
  return {
    slug: 'import-runs',
    labels: { singular: 'Import', plural: 'Imports' },
    admin: {
      group: 'Places and paths',
      useAsTitle: 'fileName',
      hideAPIURL: true,
      hidden: ({ user }) => user.role === 'advisor',
      defaultColumns: ['fileName', 'kind', 'state', 'whoName', 'createdAt'],
      listSearchableFields: ['fileName', 'whoName'],
      pagination: { defaultLimit: 25, limits: [25, 50, 100] },
      description: 'Every file that was read or imported. To import one, open Import in the menu.',
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    lockDocuments: false,
    access: { create: nobody, read: editorsOnly, update: nobody, delete: nobody },
    endpoints: [
      { path: '/upload', method: 'post', handler: uploadImport(received) },
      { path: '/:id/apply', method: 'post', handler: applyImport(received) },
      { path: '/downloads/:fileName', method: 'get', handler: importDownload },
    ],
    fields: [
      { name: 'fileName', label: 'File', type: 'text', required: true },
      { name: 'kind', label: 'Kind of file', type: 'text', required: true, index: true },
      {
        name: 'state',
        label: 'What came of it',
        type: 'select',
        required: true,
        index: true,
        options: [...importStates],
      },
      { name: 'isDryRun', label: 'Dry run: only read', type: 'checkbox', required: true },
      { name: 'whoName', label: 'Who', type: 'text', required: true },
      // A number, not a link: an account can be deleted and its imports stay.
      {
        name: 'whoId',
        type: 'number',
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      },
      { name: 'checksum', label: 'SHA-256 of the file', type: 'text', required: true, index: true },
      { name: 'bytes', label: 'Size in bytes', type: 'number', required: true },
      plainValues('chosen', 'Options'),
      { name: 'progress', type: 'json', admin: { hidden: true, disableListColumn: true } },
      plainValues('refusals', 'Why it was refused'),
      plainValues('counts', 'Counts'),
      { name: 'report', label: 'Report', type: 'json', admin: { hidden: true, disableListColumn: true } },
    ],
  }
}
