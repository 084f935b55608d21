import {
  bands,
  dimensions,
  dimensionSchema,
  efforts,
  guidanceItemSchema,
  stages,
  strategyGroups,
  stressors,
  visaStatusCodes,
  bandSchema,
} from '@evenkeel/domain'
import { amount } from '../fields/amount.ts'
import { choice, choices } from '../fields/choice.ts'
import { preview } from '../fields/preview.ts'
import { prose } from '../fields/prose.ts'
import { references } from '../fields/reference.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = guidanceItemSchema
const conditions = shape.when.shape

export const guidance = contentCollection({
  slug: 'guidance',
  kind: 'guidance',
  labels: { singular: 'Piece of advice', plural: 'Guidance' },
  group: 'Reading',
  description:
    'Advice with conditions: readers get it where their answers fit. Two readers with the same answers get the same.',
  titleField: 'title',
  columns: ['title', 'group', 'effort', 'priority', 'reviewBy'],
  searchable: ['title', 'slug'],
  defaultSort: 'title',
  tabs: [
    {
      label: 'Advice',
      fields: [
        line({ name: 'title', schema: shape.title, help: 'What to do, in a few words.' }),
        prose({ name: 'body', schema: shape.body, help: 'How to do it, concretely.' }),
        choice({
          name: 'group',
          options: strategyGroups,
          schema: shape.group,
          help: 'The family it belongs to.',
        }),
        choice({ name: 'effort', options: efforts, schema: shape.effort, help: 'How soon it can be done.' }),
        choices({
          name: 'helps',
          options: dimensions,
          schema: shape.helps,
          help: 'The dimensions that it should lift.',
        }),
        choices({ name: 'stages', options: stages, schema: shape.stages, help: 'When it can be done.' }),
      ],
    },
    {
      label: 'When it applies',
      fields: [
        preview('audience', '/admin/advice/advice-audience.tsx#AdviceAudience'),
        {
          name: 'when',
          label: false,
          type: 'group',
          admin: {
            hideGutter: true,
            description: 'A blank field sets no condition. All conditions that you set have to hold.',
          },
          fields: [
            {
              name: 'dimensions',
              type: 'array',
              labels: { singular: 'Dimension', plural: 'Dimensions' },
              admin: { description: 'How a dimension has to stand in the reader’s result.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    choice({
                      name: 'dimension',
                      options: dimensions,
                      schema: dimensionSchema,
                      help: 'Which one.',
                    }),
                    choice({ name: 'band', options: bands, schema: bandSchema, help: 'And how it stands.' }),
                  ],
                },
              ],
            },
            choices({
              name: 'stages',
              options: stages,
              schema: conditions.stages,
              help: 'Where the reader is now.',
            }),
            choices({
              name: 'visas',
              label: 'Visa statuses',
              options: visaStatusCodes,
              schema: conditions.visas,
              help: 'The reader’s status.',
            }),
            references({ name: 'specialties', to: 'specialties', help: 'The reader’s base specialty.' }),
            references({
              name: 'careerModels',
              label: 'Career models',
              to: 'career-models',
              help: 'The career the reader heads for.',
            }),
            choices({
              name: 'stressors',
              options: stressors,
              schema: conditions.stressors,
              help: 'What weighs on them.',
            }),
          ],
        },
      ],
    },
    { label: 'Sources', fields: [sources()] },
  ],
  sidebar: [
    reviewBy(shape.reviewBy),
    amount({
      name: 'priority',
      schema: shape.priority,
      defaultValue: 50,
      sidebar: true,
      help: '0 to 100. Higher comes first among advice that fits.',
    }),
  ],
})
