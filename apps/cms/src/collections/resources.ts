import { resourceKinds, resourceSchema } from '@evenkeel/domain'
import { amount } from '../fields/amount.ts'
import { choice } from '../fields/choice.ts'
import { day } from '../fields/day.ts'
import { reviewBy } from '../fields/review-by.ts'
import { line, passage } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = resourceSchema

export const resources = contentCollection({
  slug: 'resources',
  kind: 'resources',
  labels: { singular: 'Resource', plural: 'Resources' },
  group: 'Reading',
  description:
    'Whom to call and what to read elsewhere. Call a help line yourself before you publish its number.',
  titleField: 'name',
  columns: ['name', 'kind', 'phone', 'checkedOn', 'reviewBy'],
  searchable: ['name', 'slug', 'description'],
  defaultSort: 'order',
  tabs: [
    {
      label: 'Resource',
      fields: [
        line({ name: 'name', schema: shape.name, help: 'As it calls itself.' }),
        choice({
          name: 'kind',
          options: resourceKinds,
          schema: shape.kind,
          help: 'What kind of help it is.',
        }),
        passage({
          name: 'description',
          schema: shape.description,
          help: 'What it does, for whom, and what it costs.',
        }),
        line({ name: 'url', label: 'Address', schema: shape.url, help: 'Its web page, if it has one.' }),
        {
          type: 'row',
          fields: [
            line({ name: 'phone', schema: shape.phone, help: 'As to be dialed: “988”.' }),
            line({ name: 'hours', schema: shape.hours, help: 'When it answers. Leave blank if not stated.' }),
          ],
        },
        day({
          name: 'checkedOn',
          label: 'Checked on',
          schema: shape.checkedOn,
          help: 'The day somebody tried it.',
        }),
      ],
    },
  ],
  sidebar: [
    reviewBy(shape.reviewBy),
    amount({
      name: 'order',
      schema: shape.order,
      defaultValue: 100,
      sidebar: true,
      help: 'Lower comes first.',
    }),
  ],
})
