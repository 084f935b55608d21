import type { ContentKind } from '@evenkeel/domain'
import { careerModels } from './content/career-models/all-career-models.ts'
import { collections } from './content/collections/all-collections.ts'
import { faqs } from './content/faqs/all-faqs.ts'
import { glossary } from './content/glossary/all-glossary.ts'
import { guidance } from './content/guidance/all-guidance.ts'
import { guidePages } from './content/guide-pages/all-guide-pages.ts'
import { institutions } from './content/institutions/all-institutions.ts'
import { milestones } from './content/milestones/all-milestones.ts'
import { programs } from './content/programs/all-programs.ts'
import { resources } from './content/resources/all-resources.ts'
import { specialties } from './content/specialties/all-specialties.ts'
import { visaFacts } from './content/visa-facts/all-visa-facts.ts'
import { visaStatuses } from './content/visa-statuses/all-visa-statuses.ts'
import type { SeedEntry } from './seed-entry.ts'

/** Everything that the product ships with, by kind. */
export const shippedContent: { readonly [K in ContentKind]: readonly SeedEntry<K>[] } = {
  specialties,
  institutions,
  programs,
  visaStatuses,
  visaFacts,
  careerModels,
  guidance,
  guidePages,
  milestones,
  resources,
  glossary,
  faqs,
  collections,
}
