import type { TextareaField } from 'payload'

/** What is still missing, for colleagues. Anonymous readers cannot ask for it. */
export const editorNote: TextareaField = {
  name: 'editorNote',
  label: 'Note for editors',
  type: 'textarea',
  maxLength: 2000,
  access: { read: ({ req }) => Boolean(req.user) },
  admin: { position: 'sidebar', description: 'What is still missing or in doubt. Readers never see this.' },
}
