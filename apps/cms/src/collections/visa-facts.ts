import { legalForces, stages, visaFactSchema, visaStatusCodes, visaTopics } from '@evenkeel/domain'
import { choice, choices } from '../fields/choice.ts'
import { day } from '../fields/day.ts'
import { prose } from '../fields/prose.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = visaFactSchema

export const visaFacts = contentCollection({
  slug: 'visa-facts',
  kind: 'visaFacts',
  labels: { singular: 'Visa fact', plural: 'Visa facts' },
  group: 'Visas',
  description:
    'One dated statement about immigration rules each, with its source and the day from which it holds.',
  titleField: 'title',
  columns: ['title', 'visas', 'force', 'effectiveFrom', 'reviewBy'],
  searchable: ['title', 'slug'],
  defaultSort: '-effectiveFrom',
  tabs: [
    {
      label: 'Fact',
      fields: [
        line({ name: 'title', schema: shape.title, help: 'What the rule is about, in a line.' }),
        prose({
          name: 'statement',
          schema: shape.statement,
          help: 'What holds, for whom, and what it means in practice.',
        }),
        choices({
          name: 'visas',
          label: 'Visa statuses',
          options: visaStatusCodes,
          schema: shape.visas,
          help: 'Whom this concerns.',
        }),
        choices({
          name: 'stages',
          options: stages,
          schema: shape.stages,
          help: 'Leave blank if it holds at every stage.',
        }),
        choice({
          name: 'topic',
          options: visaTopics,
          schema: shape.topic,
          help: 'Where readers look for it.',
        }),
        choice({
          name: 'force',
          label: 'Does it bind today?',
          options: legalForces,
          schema: shape.force,
          help: 'Courts block rules and agencies propose them: say which this is.',
        }),
        {
          type: 'row',
          fields: [
            day({
              name: 'effectiveFrom',
              label: 'Holds from',
              schema: shape.effectiveFrom,
              help: 'The first day on which it holds. Leave blank where no source says since when.',
            }),
            day({
              name: 'effectiveTo',
              label: 'Holds until',
              schema: shape.effectiveTo,
              help: 'The last day. Leave blank while no end is known.',
            }),
          ],
        },
      ],
    },
    { label: 'Sources', fields: [sources('At least one, as near to the deciding body as you can get.')] },
  ],
  sidebar: [reviewBy(shape.reviewBy)],
})
