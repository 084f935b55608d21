import { careerModelSchema } from '@evenkeel/domain'
import { amount } from '../fields/amount.ts'
import { figures } from '../fields/figures.ts'
import { passages } from '../fields/passages.ts'
import { prose } from '../fields/prose.ts'
import { preview } from '../fields/preview.ts'
import { range } from '../fields/range.ts'
import { dimensionRatings } from '../fields/ratings.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line, passage } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = careerModelSchema

export const careerModels = contentCollection({
  slug: 'career-models',
  kind: 'careerModels',
  labels: { singular: 'Career model', plural: 'Career models' },
  group: 'Places and paths',
  description: 'Ways to work after training, with the same fields for each so that readers can compare.',
  titleField: 'name',
  columns: ['name', 'order', 'reviewBy'],
  searchable: ['name', 'slug', 'summary'],
  defaultSort: 'order',
  tabs: [
    {
      label: 'Model',
      fields: [
        line({ name: 'name', schema: shape.name, help: 'What people call this kind of job.' }),
        passage({ name: 'summary', schema: shape.summary, help: 'One or two sentences for lists.' }),
        prose({ name: 'body', schema: shape.body, help: 'What the days are like, and for whom it suits.' }),
        passage({
          name: 'typicalEmployers',
          label: 'Typical employers',
          schema: shape.typicalEmployers,
          help: 'Who offers such jobs.',
        }),
        passage({
          name: 'visaNotes',
          label: 'Visa and waiver',
          schema: shape.visaNotes,
          help: 'What a visa or a waiver means for this model, clashes included.',
        }),
      ],
    },
    {
      label: 'Hours and share',
      fields: [
        range('clinicalShare', 'Clinical share (percent of an FTE)'),
        range('weeklyHours', 'Hours a week'),
        range('remoteShare', 'Remote share (percent of working time)'),
        range('nightsPerMonth', 'Nights a month'),
        range('callDaysPerMonth', 'Days on call a month'),
        passage({
          name: 'nightsAndCall',
          label: 'Nights and call',
          schema: shape.nightsAndCall,
          help: 'What nights, weekends and call look like.',
        }),
      ],
    },
    {
      label: 'Strengths and strains',
      fields: [
        passages({
          name: 'strengths',
          row: 'Strength',
          schema: shape.strengths,
          help: 'What makes it livable.',
        }),
        passages({ name: 'strains', row: 'Strain', schema: shape.strains, help: 'What makes it hard.' }),
      ],
    },
    {
      label: 'Ratings',
      fields: [preview('moves', '/admin/balance/trajectory-moves.tsx#TrajectoryMoves'), dimensionRatings()],
    },
    { label: 'Figures and sources', fields: [figures(), sources()] },
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
