import type { SeedEntry } from '../../seed-entry.ts'
import { applyingMilestones } from './applying.ts'
import { visaPapers } from './visa-papers.ts'
import { waiverMilestones } from './waiver.ts'

/** Every dated step of the pathway. */
export const milestones: readonly SeedEntry<'milestones'>[] = [
  ...applyingMilestones,
  ...visaPapers,
  ...waiverMilestones,
]
