import { type Dimension, keysOf, type Rating, type TrajectoryStage } from '@evenkeel/domain'

type Judgment = Pick<Rating, 'value' | 'evidence' | 'reason'>
type JudgedDimensions = Readonly<Record<Dimension, Judgment>>
type Step = 1 | 2 | 3 | 4 | 5

/** Our editors' judgment, from 1 (very hard on a person) to 5 (very good), with the reason that readers see. */
export function estimate(value: Step, reason: string): Judgment {
  return { value, evidence: 'editorial-estimate', reason }
}

/** A judgment that rests on one of the entry's own figures; the reason quotes that figure. */
export function sourced(value: Step, reason: string): Judgment {
  return { value, evidence: 'sourced', reason }
}

/** Nobody has rated this yet, and nothing is invented. */
export const noGuidance: Judgment = { value: null, evidence: 'no-guidance', reason: null }

/** The five dimensions of balance at one stage, as ratings of a specialty profile. */
export function ratingsAt(stage: TrajectoryStage, judged: JudgedDimensions): Rating[] {
  return ratingsOf(judged).map((rating) => ({ stage, ...rating }))
}

/** The five dimensions of balance where the stage is given by what is rated. */
export function ratingsOf(judged: JudgedDimensions) {
  return keysOf(judged).map((dimension) => ({ dimension, ...judged[dimension] }))
}
