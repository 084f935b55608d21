import { anchors, milestoneSchema, stages, visaStatusCodes } from '@evenkeel/domain'
import { amount } from '../fields/amount.ts'
import { choice, choices } from '../fields/choice.ts'
import { prose } from '../fields/prose.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = milestoneSchema

export const milestones = contentCollection({
  slug: 'milestones',
  kind: 'milestones',
  labels: { singular: 'Milestone', plural: 'Milestones' },
  group: 'Visas',
  description: 'What has to be done by when, counted from a fixed moment. Readers see their own dates.',
  titleField: 'title',
  columns: ['title', 'anchor', 'offsetDays', 'stage', 'reviewBy'],
  searchable: ['title', 'slug'],
  defaultSort: 'offsetDays',
  tabs: [
    {
      label: 'Milestone',
      fields: [
        line({ name: 'title', schema: shape.title, help: 'What to have done, in a few words.' }),
        prose({ name: 'body', schema: shape.body, help: 'What it takes, and what happens if it is late.' }),
        choice({ name: 'stage', options: stages, schema: shape.stage, help: 'Where in the path it falls.' }),
        choices({
          name: 'visas',
          label: 'Visa statuses',
          options: visaStatusCodes,
          schema: shape.visas,
          help: 'Whom it concerns. Leave blank for everybody.',
        }),
        choice({
          name: 'anchor',
          label: 'Counted from',
          options: anchors,
          schema: shape.anchor,
          help: 'The fixed moment.',
        }),
        {
          type: 'row',
          fields: [
            amount({
              name: 'offsetDays',
              label: 'Days from then',
              schema: shape.offsetDays,
              help: 'Negative is before: -90 is about three months earlier.',
            }),
            amount({
              name: 'leadDays',
              label: 'Days of preparation',
              schema: shape.leadDays,
              defaultValue: 0,
              help: 'How long before the date to begin.',
            }),
          ],
        },
      ],
    },
    { label: 'Sources', fields: [sources()] },
  ],
  sidebar: [reviewBy(shape.reviewBy)],
})
