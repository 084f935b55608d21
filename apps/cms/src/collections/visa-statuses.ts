import { visaStatusCodes, visaStatusSchema } from '@evenkeel/domain'
import { amount } from '../fields/amount.ts'
import { passages } from '../fields/passages.ts'
import { prose } from '../fields/prose.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line, passage } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = visaStatusSchema

export const visaStatuses = contentCollection({
  slug: 'visa-statuses',
  kind: 'visaStatuses',
  labels: { singular: 'Visa status', plural: 'Visa statuses' },
  group: 'Visas',
  description: `One page for each status. Its address name is one of: ${visaStatusCodes.map(({ value }) => value).join(', ')}.`,
  titleField: 'name',
  columns: ['name', 'order', 'reviewBy'],
  searchable: ['name', 'slug', 'summary'],
  defaultSort: 'order',
  tabs: [
    {
      label: 'Status',
      fields: [
        line({ name: 'name', schema: shape.name, help: 'As people say it: “J-1”.' }),
        passage({ name: 'summary', schema: shape.summary, help: 'One or two sentences for lists.' }),
        prose({
          name: 'body',
          schema: shape.body,
          help: 'What it means for training. Dated rules belong in visa facts.',
        }),
        passages({
          name: 'opens',
          label: 'What it opens',
          row: 'Possibility',
          schema: shape.opens,
          help: 'What somebody can do with this status.',
        }),
        passages({
          name: 'limits',
          label: 'What it limits',
          row: 'Limit',
          schema: shape.limits,
          help: 'What it rules out or slows down.',
        }),
      ],
    },
    { label: 'Sources', fields: [sources()] },
  ],
  sidebar: [
    reviewBy(shape.reviewBy),
    amount({
      name: 'order',
      schema: shape.order,
      defaultValue: 50,
      sidebar: true,
      help: 'Lower comes first.',
    }),
  ],
})
