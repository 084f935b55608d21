import type { Dimension } from '../frame/dimensions.ts'
import type { Answers } from './answers.ts'
import { scoreOfStep } from './dimension-result.ts'
import { itemsFor, type WhoIsAsked } from './instrument.ts'
import type { AssessmentItem } from './item.ts'

/** An answered item and what it does to its dimension. */
export interface Driver {
  readonly item: string
  readonly dimension: Dimension
  readonly about: string
  /** The answer in words. */
  readonly answer: string
  /**
   * Points by which the answer lifts (above 0) or lowers (below 0) its dimension against a middle answer. The sum over
   * a dimension's answered items is its score less 50.
   */
  readonly points: number
  /** Points that the dimension would gain if this answer became the best one. */
  readonly roomToGain: number
}

/** What pulls each dimension up or down: the strongest pull first; equal ones in the order of the instrument. */
export function driversOf(answers: Answers, who: WhoIsAsked): Driver[] {
  const answered = itemsFor(who).filter(({ id }) => answers[id] !== undefined)
  const share = (item: AssessmentItem) =>
    1 / answered.filter(({ dimension }) => dimension === item.dimension).length
  return answered
    .map((item) => {
      const step = answers[item.id] ?? 3
      return {
        item: item.id,
        dimension: item.dimension,
        about: item.about,
        answer: item.steps[step - 1] ?? '',
        points: (scoreOfStep(step) - 50) * share(item),
        roomToGain: (100 - scoreOfStep(step)) * share(item),
      }
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}
