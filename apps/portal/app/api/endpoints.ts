import type { Endpoint } from './endpoint.ts'
import { collectionList, oneCollection } from './endpoints/collections.ts'
import { assessment } from './endpoints/assessment.ts'
import { listOf, oneOf } from './endpoints/entries.ts'
import { overview } from './endpoints/overview.ts'
import { oneProgram } from './endpoints/program.ts'
import { programSearch } from './endpoints/programs.ts'
import { oneVisa } from './endpoints/visas.ts'

const specialties = { path: '/specialties', kind: 'specialties', name: 'Specialty' } as const
const visas = { path: '/visas', kind: 'visaStatuses', name: 'VisaStatus' } as const
const careers = { path: '/careers', kind: 'careerModels', name: 'CareerModel' } as const
const guide = { path: '/guide', kind: 'guidePages', name: 'GuidePage' } as const
const faqs = { path: '/faqs', kind: 'faqs', name: 'Faq' } as const

const asked: readonly Endpoint[] = [
  programSearch,
  oneProgram,
  collectionList,
  oneCollection,
  listOf({ ...specialties, summary: 'All specialty profiles' }),
  oneOf({ ...specialties, summary: 'One specialty profile' }),
  listOf({ ...visas, summary: 'All visa statuses' }),
  oneVisa,
  listOf({ ...careers, summary: 'All career models' }),
  oneOf({ ...careers, summary: 'One career model' }),
  listOf({ ...guide, summary: 'All chapters of the guide' }),
  oneOf({ ...guide, summary: 'One chapter of the guide' }),
  listOf({ ...faqs, summary: 'All answered questions' }),
  oneOf({ ...faqs, summary: 'One answered question' }),
  listOf({ path: '/glossary', kind: 'glossary', name: 'GlossaryTerm', summary: 'All words of the glossary' }),
  listOf({
    path: '/resources',
    kind: 'resources',
    name: 'Resource',
    summary: 'Whom to call, what to read elsewhere',
  }),
  listOf({
    path: '/milestones',
    kind: 'milestones',
    name: 'Milestone',
    summary: 'The milestones of the pathway',
  }),
  listOf({
    path: '/guidance',
    kind: 'guidance',
    name: 'GuidanceItem',
    summary: 'All advice with its conditions',
  }),
  assessment,
]

/** Every address of the API but its own description. */
export const endpoints: readonly Endpoint[] = [overview(asked), ...asked]
