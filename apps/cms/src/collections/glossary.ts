import { glossaryTermSchema } from '@evenkeel/domain'
import { sources } from '../fields/sources.ts'
import { line, passage, words } from '../fields/text.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = glossaryTermSchema

export const glossary = contentCollection({
  slug: 'glossary',
  kind: 'glossary',
  labels: { singular: 'Term', plural: 'Glossary' },
  group: 'Reading',
  description: 'Words of the field in plain words.',
  titleField: 'term',
  columns: ['term', 'definition'],
  searchable: ['term', 'definition'],
  defaultSort: 'term',
  tabs: [
    {
      label: 'Term',
      fields: [
        line({ name: 'term', schema: shape.term, help: 'The word as it is written in running text.' }),
        words({
          name: 'alsoCalled',
          label: 'Also called',
          schema: shape.alsoCalled,
          help: 'Other names that readers meet: “duty hours” for work hours.',
        }),
        passage({
          name: 'definition',
          schema: shape.definition,
          help: 'Two or three sentences without jargon.',
        }),
      ],
    },
    { label: 'Sources', fields: [sources()] },
  ],
})
