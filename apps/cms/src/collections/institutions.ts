import {
  evidenceSchemaFor,
  institutionEvidenceKeys,
  institutionFacts,
  institutionSchema,
  pluck,
  usStates,
} from '@evenkeel/domain'
import { choice } from '../fields/choice.ts'
import { evidence } from '../fields/evidence.ts'
import { factsGroup } from '../fields/fact-field.ts'
import { fictional } from '../fields/fictional.ts'
import { filings } from '../fields/filings.ts'
import { line, passage, words } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = institutionSchema

export const institutions = contentCollection({
  slug: 'institutions',
  kind: 'institutions',
  labels: { singular: 'Institution', plural: 'Institutions' },
  group: 'Places and paths',
  description:
    'Sponsoring institutions: their general visa policy and the government filings seen. Neither is a statement by a program.',
  titleField: 'name',
  columns: ['name', 'city', 'state'],
  searchable: ['name', 'city', 'slug'],
  defaultSort: 'name',
  tabs: [
    {
      label: 'Institution',
      fields: [
        line({
          name: 'name',
          schema: shape.name,
          help: 'The full name that the institution uses for itself.',
        }),
        words({
          name: 'alsoCalled',
          label: 'Also called',
          schema: shape.alsoCalled,
          help: 'Other names that people search for: “CHOP”, “UCSF”.',
        }),
        {
          type: 'row',
          fields: [
            line({ name: 'city', schema: shape.city, help: 'Where its main campus is.' }),
            choice({ name: 'state', options: usStates, schema: shape.state, help: 'State or territory.' }),
          ],
        },
        line({
          name: 'website',
          schema: shape.website,
          help: 'Its page on graduate medical education, if it has one.',
        }),
        passage({
          name: 'note',
          schema: shape.note,
          help: 'What readers should know about this record as a whole.',
        }),
      ],
    },
    { label: 'Policy', fields: [factsGroup(institutionFacts)] },
    { label: 'Filings seen', fields: [filings()] },
    {
      label: 'Evidence',
      fields: [evidence(evidenceSchemaFor(institutionEvidenceKeys), pluck(institutionFacts, 'label'))],
    },
  ],
  sidebar: [fictional],
})
