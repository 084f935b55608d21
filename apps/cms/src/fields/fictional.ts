import type { CheckboxField } from 'payload'

/** Marks made-up records of a demonstration. */
export const fictional: CheckboxField = {
  name: 'fictional',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Made up for a demonstration. Readers see this on every page that shows the record.',
  },
}
