import type { SeedEntry } from '../../seed-entry.ts'
import { academicResearch } from './academic-research.ts'
import { hybridClinicalInformatics } from './hybrid-clinical-informatics.ts'
import { industry } from './industry.ts'
import { informaticsLeadership } from './informatics-leadership.ts'
import { waiverPost } from './waiver-post.ts'

/** Every career model, in the order in which readers see them. */
export const careerModels: readonly SeedEntry<'careerModels'>[] = [
  hybridClinicalInformatics,
  informaticsLeadership,
  industry,
  academicResearch,
  waiverPost,
]
