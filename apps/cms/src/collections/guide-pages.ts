import { guidePageSchema, stages } from '@evenkeel/domain'
import { amount } from '../fields/amount.ts'
import { choices } from '../fields/choice.ts'
import { prose } from '../fields/prose.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line, passage } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = guidePageSchema

export const guidePages = contentCollection({
  slug: 'guide-pages',
  kind: 'guidePages',
  labels: { singular: 'Guide page', plural: 'Guide pages' },
  group: 'Reading',
  description: 'The chapters of the guide, in reading order.',
  titleField: 'title',
  columns: ['title', 'order', 'reviewBy'],
  searchable: ['title', 'slug', 'summary'],
  defaultSort: 'order',
  tabs: [
    {
      label: 'Chapter',
      fields: [
        line({ name: 'title', schema: shape.title, help: 'The heading of the page.' }),
        passage({
          name: 'summary',
          schema: shape.summary,
          help: 'One or two sentences for the table of contents.',
        }),
        prose({
          name: 'body',
          schema: shape.body,
          help: 'The chapter. Use headings so that readers can jump.',
        }),
        choices({ name: 'stages', options: stages, schema: shape.stages, help: 'For whom it matters most.' }),
      ],
    },
    { label: 'Sources', fields: [sources()] },
  ],
  sidebar: [
    reviewBy(shape.reviewBy),
    amount({
      name: 'order',
      schema: shape.order,
      sidebar: true,
      help: 'Its place in the guide; lower comes first.',
    }),
  ],
})
