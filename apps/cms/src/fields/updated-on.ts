import type { DateField } from 'payload'

/** The day on which readers last got a new version; set by publishing, never by hand. */
export const updatedOn: DateField = {
  name: 'updatedOn',
  label: 'Changed for readers on',
  type: 'date',
  index: true,
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    readOnly: true,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'MMM d, yyyy' },
    description: 'Set when you publish.',
  },
}
