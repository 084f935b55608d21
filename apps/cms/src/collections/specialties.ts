import { clinicalWeekSchema, specialtyKinds, specialtySchema } from '@evenkeel/domain'
import { choice } from '../fields/choice.ts'
import { figures } from '../fields/figures.ts'
import { passages } from '../fields/passages.ts'
import { preview } from '../fields/preview.ts'
import { prose } from '../fields/prose.ts'
import { range } from '../fields/range.ts'
import { attributeRatings, stageRatings } from '../fields/ratings.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line, passage, words } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = specialtySchema

export const specialties = contentCollection({
  slug: 'specialties',
  kind: 'specialties',
  labels: { singular: 'Specialty', plural: 'Specialties' },
  group: 'Places and paths',
  description:
    'Profiles of base specialties and of clinical informatics itself, with the same fields for each.',
  titleField: 'name',
  columns: ['name', 'kind', 'reviewBy'],
  searchable: ['name', 'slug', 'summary'],
  defaultSort: 'name',
  tabs: [
    {
      label: 'Profile',
      fields: [
        line({ name: 'name', schema: shape.name, help: 'As residents say it: “Internal medicine”.' }),
        choice({
          name: 'kind',
          options: specialtyKinds,
          schema: shape.kind,
          help: 'Clinical informatics is a subspecialty, not a residency.',
        }),
        words({
          name: 'alsoCalled',
          label: 'Also called',
          schema: shape.alsoCalled,
          help: 'Short forms and other spellings that people search for: “peds”, “anaesthesia”.',
        }),
        passage({ name: 'summary', schema: shape.summary, help: 'One sentence for lists.' }),
        prose({
          name: 'body',
          schema: shape.body,
          help: 'What the path into clinical informatics looks like from here.',
        }),
        line({
          name: 'trainingYears',
          label: 'Years of training',
          schema: shape.trainingYears,
          help: '“3” or “3-4”. Leave blank without a source.',
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
        passage({
          name: 'variesByProgram',
          label: 'Varies by program',
          schema: shape.variesByProgram,
          help: 'What differs so much between programs that the profile cannot say. Shown on every profile.',
        }),
        passages({
          name: 'reflections',
          row: 'Question',
          schema: shape.reflections,
          help: 'Questions for readers to ask themselves.',
        }),
      ],
    },
    {
      label: 'Ratings',
      fields: [
        preview('balanceStrips', '/admin/balance/balance-preview.tsx#BalancePreview'),
        preview('moves', '/admin/balance/trajectory-moves.tsx#TrajectoryMoves'),
        stageRatings(),
        attributeRatings(),
      ],
    },
    {
      label: 'After training',
      fields: [
        {
          name: 'clinicalWeek',
          label: 'A full clinical week after training',
          type: 'group',
          admin: {
            hideGutter: true,
            description:
              'What full-time clinical work is like once training is over; readers split it with informatics. Blank: no guidance yet.',
          },
          fields: [
            range('hours', 'Hours a week'),
            range('nights', 'Nights a month'),
            range('callDays', 'Days on call a month'),
            range('remoteShare', 'Remote share (percent of working time)'),
            passage({
              name: 'note',
              schema: clinicalWeekSchema.unwrap().shape.note,
              help: 'Whom the ranges describe, and what lies outside them.',
            }),
          ],
        },
      ],
    },
    { label: 'Figures and sources', fields: [figures(), sources()] },
  ],
  sidebar: [reviewBy(shape.reviewBy)],
})
