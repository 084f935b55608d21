import {
  attributeRatingSchema,
  balanceAttributes,
  dimensionRatingSchema,
  dimensions,
  evidenceLabels,
  ratingSchema,
  trajectoryStages,
} from '@evenkeel/domain'
import type { ArrayField, Field } from 'payload'
import { amount } from './amount.ts'
import { choice } from './choice.ts'
import { passage } from './text.ts'

/** Ratings of the five dimensions at each stage. */
export function stageRatings(): ArrayField {
  const { shape } = ratingSchema
  return ratingArray('ratings', 'How each dimension stands at each stage. A trajectory, never one number.', [
    choice({ name: 'stage', options: trajectoryStages, schema: shape.stage, help: 'When this holds.' }),
    choice({ name: 'dimension', options: dimensions, schema: shape.dimension, help: 'What is rated.' }),
  ])
}

/** Ratings of the five dimensions where the stage is given, as for career models. */
export function dimensionRatings(): ArrayField {
  const { shape } = dimensionRatingSchema
  return ratingArray('ratings', 'How each dimension stands in this kind of job.', [
    choice({ name: 'dimension', options: dimensions, schema: shape.dimension, help: 'What is rated.' }),
  ])
}

/** Ratings of the attributes for which clinical informatics is known. */
export function attributeRatings(): ArrayField {
  const { shape } = attributeRatingSchema
  return ratingArray(
    'attributes',
    'What clinical informatics is known for, and how far it holds from here.',
    [
      choice({
        name: 'attribute',
        options: balanceAttributes,
        schema: shape.attribute,
        help: 'What is rated.',
      }),
    ],
  )
}

function ratingArray(name: string, help: string, rated: Field[]): ArrayField {
  const { shape } = ratingSchema
  return {
    name,
    type: 'array',
    labels: { singular: 'Rating', plural: name === 'ratings' ? 'Ratings' : 'Attributes' },
    admin: {
      description: help,
      initCollapsed: true,
      components: { RowLabel: '/admin/row-label.tsx#RatingRowLabel' },
    },
    fields: [
      { type: 'row', fields: rated },
      {
        type: 'row',
        fields: [
          amount({
            name: 'value',
            label: 'Step, 1 to 5',
            schema: shape.value,
            help: '1 is very hard on a person, 5 is very good. Blank: nobody has rated it.',
          }),
          choice({
            name: 'evidence',
            options: evidenceLabels,
            schema: shape.evidence,
            help: 'What it rests on.',
          }),
        ],
      },
      passage({ name: 'reason', schema: shape.reason, help: 'Why, in a sentence or two. Readers see it.' }),
    ],
  }
}
