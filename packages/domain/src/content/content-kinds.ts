import { z } from 'zod'
import { careerModelSchema } from '../careers/career-model.ts'
import { collectionSchema } from '../collections/collection.ts'
import { guidanceItemSchema } from '../guidance/guidance-item.ts'
import { institutionSchema } from '../institutions/institution.ts'
import { milestoneSchema } from '../pathway/milestone.ts'
import { programSchema } from '../programs/program.ts'
import { faqSchema } from '../reading/faq.ts'
import { glossaryTermSchema } from '../reading/glossary-term.ts'
import { guidePageSchema } from '../reading/guide-page.ts'
import { resourceSchema } from '../reading/resource.ts'
import { specialtySchema } from '../specialties/specialty.ts'
import { visaFactSchema } from '../visas/visa-fact.ts'
import { visaStatusSchema } from '../visas/visa-status.ts'

/** Every kind of published entry, in the order in which they depend on each other, with its schema. */
export const contentKinds = {
  specialties: specialtySchema,
  institutions: institutionSchema,
  programs: programSchema,
  visaStatuses: visaStatusSchema,
  visaFacts: visaFactSchema,
  careerModels: careerModelSchema,
  guidance: guidanceItemSchema,
  guidePages: guidePageSchema,
  milestones: milestoneSchema,
  resources: resourceSchema,
  glossary: glossaryTermSchema,
  faqs: faqSchema,
  collections: collectionSchema,
}
export type ContentKind = keyof typeof contentKinds

/** An entry of a kind, as readers' pages use it. */
export type Entry<K extends ContentKind> = z.infer<(typeof contentKinds)[K]>
/** An entry as it may be written down: what has a default may be left out. */
export type EntryInput<K extends ContentKind> = z.input<(typeof contentKinds)[K]>
