import {
  evidenceSchemaFor,
  identityFacts,
  pluck,
  programEvidenceKeys,
  programFacts,
  programKinds,
  programSchema,
  usStates,
} from '@evenkeel/domain'
import { choice } from '../fields/choice.ts'
import { evidence } from '../fields/evidence.ts'
import { factsGroup } from '../fields/fact-field.ts'
import { fictional } from '../fields/fictional.ts'
import { preview } from '../fields/preview.ts'
import { publicHistory } from '../fields/public-history.ts'
import { reference } from '../fields/reference.ts'
import { reviewBy } from '../fields/review-by.ts'
import { line, passage } from '../fields/text.ts'
import { keepPublicHistory } from '../hooks/keep-public-history.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = programSchema

export const programs = contentCollection({
  slug: 'programs',
  kind: 'programs',
  labels: { singular: 'Program', plural: 'Programs' },
  group: 'Places and paths',
  description:
    'Program listings: our record of one residency or fellowship each. What nobody states stays blank.',
  titleField: 'name',
  columns: ['name', 'institution', 'state', 'kind'],
  searchable: ['name', 'city', 'slug', 'acgmeId'],
  defaultSort: 'name',
  hooks: { beforeChange: [keepPublicHistory] },
  tabs: [
    {
      label: 'Listing',
      fields: [
        line({ name: 'name', schema: shape.name, help: 'As the program names itself.' }),
        choice({
          name: 'kind',
          options: programKinds,
          schema: shape.kind,
          help: 'Clinical informatics is a subspecialty fellowship, not a residency.',
        }),
        reference({
          name: 'institution',
          to: 'institutions',
          schema: shape.institution,
          help: 'The sponsoring institution. It has to be published before the program.',
        }),
        {
          type: 'row',
          fields: [
            line({ name: 'city', schema: shape.city, help: 'Where trainees work most days.' }),
            choice({ name: 'state', options: usStates, schema: shape.state, help: 'State or territory.' }),
          ],
        },
        reference({
          name: 'specialty',
          to: 'specialties',
          schema: shape.specialty,
          help: 'For a residency its specialty; for a fellowship the base specialty that houses it. Leave blank if unknown.',
        }),
        line({
          name: 'acgmeId',
          label: 'ACGME program number',
          schema: shape.acgmeId,
          help: 'Ten digits. Leave blank if you have not seen it.',
        }),
        line({ name: 'website', schema: shape.website, help: 'The program’s own page.' }),
        passage({
          name: 'note',
          schema: shape.note,
          help: 'What readers should know about this record as a whole, for example how old its source is.',
        }),
      ],
    },
    {
      label: 'Facts',
      fields: [
        preview('factMarks', '/admin/fact-status-preview.tsx#FactStatusPreview'),
        factsGroup(programFacts),
      ],
    },
    {
      label: 'Evidence',
      fields: [
        evidence(evidenceSchemaFor(programEvidenceKeys), {
          ...pluck(identityFacts, 'label'),
          ...pluck(programFacts, 'label'),
        }),
      ],
    },
  ],
  sidebar: [
    preview('openReports', '/admin/reports/open-reports.tsx#OpenReports', 'sidebar'),
    reviewBy(shape.reviewBy),
    fictional,
    publicHistory,
  ],
})
