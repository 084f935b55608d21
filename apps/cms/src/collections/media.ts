import type { CollectionConfig } from 'payload'
import { auditChange, auditDelete } from '../audit/audit-content.ts'
import { rememberWayIn } from '../audit/way-in.ts'
import { editorsOnly } from '../access/editors-only.ts'

/** Pictures and documents. Only kinds of file that cannot carry a script; never fetched from an address. */
export function media(directory: string): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: 'File', plural: 'Files' },
    admin: {
      group: 'Reading',
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'mimeType', 'updatedAt'],
      listSearchableFields: ['filename', 'alt'],
      description: 'Pictures and PDF documents, up to 5 MB each. Everybody can open them.',
    },
    defaultSort: '-createdAt',
    upload: {
      staticDir: directory,
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'],
      pasteURL: false,
      hideRemoveFile: true,
    },
    access: { create: editorsOnly, read: () => true, update: editorsOnly, delete: editorsOnly },
    hooks: { beforeOperation: [rememberWayIn], afterChange: [auditChange], afterDelete: [auditDelete] },
    fields: [
      {
        name: 'alt',
        label: 'In words',
        type: 'text',
        required: true,
        maxLength: 300,
        admin: {
          description: 'What the picture shows or what the document is, for readers who cannot see it.',
        },
      },
    ],
  }
}
