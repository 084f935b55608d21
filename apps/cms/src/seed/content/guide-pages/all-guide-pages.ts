import type { SeedEntry } from '../../seed-entry.ts'
import { theFrame } from './01-the-frame.ts'
import { fiveDimensions } from './02-five-dimensions.ts'
import { whyItCanBeBalanced } from './03-why-it-can-be-balanced.ts'
import { pathwayAndGates } from './04-pathway-and-gates.ts'
import { visaAndBalance } from './05-visa-and-balance.ts'
import { choosingABaseSpecialty } from './06-choosing-a-base-specialty.ts'
import { workHours } from './07-work-hours.ts'
import { theFellowship } from './08-the-fellowship.ts'
import { stressorsAndAnswers } from './09-stressors-and-answers.ts'
import { careerModelsChapter } from './10-career-models.ts'
import { placeAndVisa } from './11-place-and-visa.ts'
import { fiveGroupsOfStrategies } from './12-five-groups-of-strategies.ts'
import { howListsAreMade } from './13-how-lists-are-made.ts'

/** The chapters of the guide in reading order. */
export const guidePages: readonly SeedEntry<'guidePages'>[] = [
  theFrame,
  fiveDimensions,
  whyItCanBeBalanced,
  pathwayAndGates,
  visaAndBalance,
  choosingABaseSpecialty,
  workHours,
  theFellowship,
  stressorsAndAnswers,
  careerModelsChapter,
  placeAndVisa,
  fiveGroupsOfStrategies,
  howListsAreMade,
]
