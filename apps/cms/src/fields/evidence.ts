import { sourceKinds, type evidenceSchemaFor } from '@evenkeel/domain'
import type { ArrayField } from 'payload'
import { choice, choices } from './choice.ts'
import { day } from './day.ts'
import { line, passage } from './text.ts'

type EvidenceSchema = ReturnType<typeof evidenceSchemaFor>

/** Evidence rows: which source says what about which facts. One builder for programs and institutions. */
export function evidence(rowSchema: EvidenceSchema, factLabels: Record<string, string>): ArrayField {
  const { shape } = rowSchema
  return {
    name: 'evidence',
    type: 'array',
    labels: { singular: 'Evidence row', plural: 'Evidence' },
    admin: {
      description:
        'Who says so, and when did you look? One row for each source. A source that disagrees gets a row too: readers see the conflict.',
      initCollapsed: true,
      components: { RowLabel: '/admin/evidence-row-label.tsx#EvidenceRowLabel' },
    },
    fields: [
      choices({
        name: 'facts',
        label: 'Facts it speaks to',
        options: Object.entries(factLabels).map(([value, label]) => ({ value, label })),
        schema: shape.facts,
        help: 'Every fact of this listing that the source mentions.',
      }),
      {
        type: 'row',
        fields: [
          choice({
            name: 'sourceKind',
            label: 'Kind of source',
            options: sourceKinds,
            schema: shape.sourceKind,
            help: 'The program, its institution and official registers count as verified; the others as reported.',
          }),
          line({
            name: 'sourceName',
            label: 'Name of the source',
            schema: shape.sourceName,
            help: 'As a reader would name it: “Program website, visa page”.',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          line({
            name: 'url',
            label: 'Address',
            schema: shape.url,
            help: 'The exact page. Leave blank for a call or an e-mail.',
          }),
          day({
            name: 'checkedOn',
            label: 'Checked on',
            schema: shape.checkedOn,
            help: 'The day somebody looked.',
          }),
        ],
      },
      {
        name: 'agrees',
        label: 'The source agrees with what is stated here',
        type: 'checkbox',
        defaultValue: true,
        admin: { description: 'Clear this if the source says something else, and write down what it says.' },
      },
      passage({ name: 'note', schema: shape.note, help: 'What the source says, if it needs explaining.' }),
    ],
  }
}
