import type { UIField } from 'payload'

/** Something to look at between the fields of a form, or in its margin; it stores nothing. */
export function preview(name: string, component: string, position?: 'sidebar'): UIField {
  return {
    name,
    type: 'ui',
    admin: { components: { Field: component }, disableListColumn: true, ...(position ? { position } : {}) },
  }
}
