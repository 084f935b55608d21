import { figureSchema } from '@evenkeel/domain'
import type { ArrayField } from 'payload'
import { sourceFields } from './sources.ts'
import { line, passage } from './text.ts'

/** Figures with their source: a number, whom it describes and when it held. */
export function figures(): ArrayField {
  const { shape } = figureSchema
  return {
    name: 'figures',
    type: 'array',
    labels: { singular: 'Figure', plural: 'Figures' },
    admin: {
      description: 'Numbers from a source. One figure, one source; never mix two studies into one number.',
      initCollapsed: true,
      components: { RowLabel: '/admin/row-label.tsx#NamedRowLabel' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          line({ name: 'label', schema: shape.label, help: 'What it counts: “Weekly work hours”.' }),
          line({ name: 'value', schema: shape.value, help: 'With its unit: “65.2 hours a week”.' }),
        ],
      },
      {
        type: 'row',
        fields: [
          line({
            name: 'population',
            schema: shape.population,
            help: 'Whom it describes: “residents, PGY-1”.',
          }),
          line({ name: 'period', schema: shape.period, help: 'When it held: “2023” or “2026 Match”.' }),
        ],
      },
      passage({ name: 'caution', schema: shape.caution, help: 'What a reader should not conclude from it.' }),
      { name: 'source', type: 'group', fields: sourceFields() },
    ],
  }
}
