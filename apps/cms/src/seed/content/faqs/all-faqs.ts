import type { SeedEntry } from '../../seed-entry.ts'
import { applying } from './applying.ts'
import { careerAndWellBeing } from './career-and-well-being.ts'
import { choosing } from './choosing.ts'
import { hours } from './hours.ts'
import { visaChoice } from './visa-choice.ts'
import { visaLife } from './visa-life.ts'

/** Every question with its answer, topic by topic. */
export const faqs: readonly SeedEntry<'faqs'>[] = [
  ...choosing,
  ...visaChoice,
  ...visaLife,
  ...hours,
  ...applying,
  ...careerAndWellBeing,
]
