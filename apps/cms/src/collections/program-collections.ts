import { collectionSchema } from '@evenkeel/domain'
import type { CollectionConfig } from 'payload'
import { amount } from '../fields/amount.ts'
import { preview } from '../fields/preview.ts'
import { prose } from '../fields/prose.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line, passage } from '../fields/text.ts'
import { checkCriteria, keepCriteriaCanonical } from '../hooks/check-criteria.ts'
import { previewCollection } from '../listings/preview-collection.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = collectionSchema

/** Editors' choices of programs, each by an address of the program list. */
export function programCollections(portalUrl: string | undefined): CollectionConfig {
  return contentCollection({
    slug: 'program-collections',
    kind: 'collections',
    labels: { singular: 'Program collection', plural: 'Program collections' },
    group: 'Places and paths',
    description:
      'Programs that belong together for a purpose. A collection keeps filters, not programs: what it finds follows the listings.',
    titleField: 'title',
    columns: ['title', 'order', 'reviewBy'],
    searchable: ['title', 'slug', 'summary'],
    defaultSort: 'order',
    furtherCheck: checkCriteria,
    endpoints: [{ path: '/preview', method: 'get', handler: previewCollection(portalUrl) }],
    hooks: { beforeChange: [keepCriteriaCanonical] },
    tabs: [
      {
        label: 'Collection',
        fields: [
          line({ name: 'title', schema: shape.title, help: 'What these programs have in common.' }),
          passage({
            name: 'criteria',
            label: 'Which programs',
            schema: shape.criteria,
            help: 'Copy the address of /programs with the filters you want, and paste it here. A page number in it is dropped, an order of results is kept.',
          }),
          preview('found', '/admin/collection-preview.tsx#CollectionPreview'),
          passage({
            name: 'summary',
            schema: shape.summary,
            help: 'One or two sentences: for whom this is and what is in it.',
          }),
          prose({
            name: 'body',
            schema: shape.body,
            help: 'What the collection promises, what it does not, and what to do with it.',
          }),
        ],
      },
      {
        label: 'Sources',
        fields: [sources('Needed where the text states facts that no listing carries.')],
      },
    ],
    sidebar: [
      reviewBy(shape.reviewBy),
      amount({
        name: 'order',
        schema: shape.order,
        defaultValue: 100,
        sidebar: true,
        help: 'Lower comes first. The first three are also linked from the start page.',
      }),
    ],
  })
}
