import type { UIField } from 'payload'

/** A view of what readers will see, between the fields of a form; it stores nothing. */
export function preview(name: string, component: string): UIField {
  return { name, type: 'ui', admin: { components: { Field: component }, disableListColumn: true } }
}
