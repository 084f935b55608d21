import { sourceSchema, sourceStrengths } from '@evenkeel/domain'
import type { ArrayField, Field } from 'payload'
import { choice } from './choice.ts'
import { day } from './day.ts'
import { line } from './text.ts'

/** The fields of one source: who says so, where, how near to the matter, and when we looked. */
export function sourceFields(): Field[] {
  const { shape } = sourceSchema
  return [
    {
      type: 'row',
      fields: [
        line({ name: 'name', schema: shape.name, help: 'Who says so, as a reader would name it.' }),
        line({ name: 'url', label: 'Address', schema: shape.url, help: 'The exact page or document.' }),
      ],
    },
    {
      type: 'row',
      fields: [
        choice({
          name: 'strength',
          options: sourceStrengths,
          schema: shape.strength,
          help: 'Primary: the body that decides it. Secondary: somebody who reports it.',
        }),
        day({
          name: 'checkedOn',
          label: 'Checked on',
          schema: shape.checkedOn,
          help: 'The day somebody looked.',
        }),
      ],
    },
  ]
}

/** The sources of an entry. */
export function sources(
  help = 'Who says so? Readers see each source with the day on which it was checked.',
): ArrayField {
  return {
    name: 'sources',
    type: 'array',
    labels: { singular: 'Source', plural: 'Sources' },
    admin: {
      description: help,
      initCollapsed: true,
      components: { RowLabel: '/admin/row-label.tsx#NamedRowLabel' },
    },
    fields: sourceFields(),
  }
}
