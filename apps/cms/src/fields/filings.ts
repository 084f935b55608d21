import { filingDatasets, filingSchema } from '@evenkeel/domain'
import type { ArrayField } from 'payload'
import { amount } from './amount.ts'
import { choice } from './choice.ts'
import { day } from './day.ts'
import { line, passage } from './text.ts'

/** Government records about an employer: evidence about the employer, never a program's statement. */
export function filings(): ArrayField {
  const { shape } = filingSchema
  return {
    name: 'filings',
    type: 'array',
    labels: { singular: 'Filing', plural: 'Filings' },
    admin: {
      description:
        'What was seen in one government dataset for one period. It tells about the employer as a whole and is shown apart from what programs say.',
      initCollapsed: true,
      components: { RowLabel: '/admin/row-label.tsx#FilingRowLabel' },
    },
    fields: [
      choice({ name: 'dataset', options: filingDatasets, schema: shape.dataset, help: 'Where it was seen.' }),
      {
        type: 'row',
        fields: [
          line({ name: 'period', schema: shape.period, help: 'As the dataset names it: “FY2022”.' }),
          amount({
            name: 'count',
            schema: shape.count,
            help: 'How many. Zero means that somebody looked and found none.',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          amount({
            name: 'continuing',
            schema: shape.continuing,
            help: 'USCIS: approvals to go on in H-1B status.',
          }),
          amount({
            name: 'denied',
            schema: shape.denied,
            help: 'USCIS: denials, first-time and continuing together.',
          }),
          amount({
            name: 'otherTitles',
            label: 'Other titles',
            schema: shape.otherTitles,
            help: 'DOL: applications with any other title.',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          amount({
            name: 'payFrom',
            label: 'Lowest pay',
            schema: shape.payFrom,
            help: 'DOL: dollars a year, in the counted applications.',
          }),
          amount({
            name: 'payTo',
            label: 'Highest pay',
            schema: shape.payTo,
            help: 'DOL: dollars a year, in the counted applications.',
          }),
        ],
      },
      passage({
        name: 'filedAs',
        label: 'Filed as',
        schema: shape.filedAs,
        help: 'The employer’s names that count. An import fills this in and keeps the row up to date; leave it blank in a row that you write yourself.',
      }),
      {
        type: 'row',
        fields: [
          line({ name: 'url', label: 'Address', schema: shape.url, help: 'The dataset’s page.' }),
          day({
            name: 'checkedOn',
            label: 'Checked on',
            schema: shape.checkedOn,
            help: 'The day somebody looked.',
          }),
        ],
      },
      passage({ name: 'note', schema: shape.note, help: 'What the number does not say.' }),
    ],
  }
}
