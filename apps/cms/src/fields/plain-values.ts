import type { Field } from 'payload'

/** Plain data that the program itself writes, shown in words and changed by nobody. */
export function plainValues(name: string, label: string): Field {
  const file = '/admin/plain/plain-values.tsx'
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
