import type { Day } from '../calendar/day.ts'
import { type Dimension } from '../frame/dimensions.ts'
import { programFact } from '../programs/fact-view.ts'
import type { Listing } from '../programs/listing.ts'
import { needsChecking } from '../programs/program-card.ts'
import { type ProgramFactKey, programFacts } from '../programs/program-facts.ts'

/** The facts of a program that tell most about a dimension; their questions are what to ask where it matters. */
export const factsOfDimension: Readonly<Record<Dimension, readonly ProgramFactKey[]>> = {
  time: ['weeklyHours', 'nights', 'call', 'weekends'],
  energy: ['clinicalShare', 'shiftsPerMonth', 'culture', 'wellnessSupport'],
  control: ['coreHours', 'remoteDays', 'immigrationAbsences', 'legalSupport'],
  growth: ['projectKinds', 'culture', 'clinicalShare'],
  'well-being': ['wellnessSupport', 'nights', 'immigrationAbsences'],
}

/** A question to a program, with the fact that it would settle. */
export interface DimensionQuestion {
  readonly key: ProgramFactKey
  readonly label: string
  readonly question: string
}

/**
 * What to ask about these dimensions, each question once, in their order. With a listing only what it leaves open or
 * what has to be checked again; without one, everything.
 */
export function questionsAbout(
  dimensions: readonly Dimension[],
  { listing = null, today }: { listing?: Listing | null; today: Day },
): DimensionQuestion[] {
  const keys = new Set(dimensions.flatMap((dimension) => factsOfDimension[dimension]))
  return [...keys]
    .filter((key) => !listing || needsChecking(programFact(listing.program, key, today).status))
    .map((key) => ({ key, label: programFacts[key].label, question: programFacts[key].question }))
}
