import { comparedPaths, dimensions, meanOfPoints, type TrajectoryStep } from '@evenkeel/domain'

type Scores = readonly [number | null, number | null, number | null, number | null, number | null]

/** Scores of the five dimensions at PGY-1 on two paths; nobody has rated well-being on the second. */
export const workedScores: { readonly first: Scores; readonly second: Scores } = {
  first: [0, 50, 25, 50, 50],
  second: [75, 50, 50, 50, null],
}

/** The mean of the first path alone, as the sentence below a drawing has it. */
export const workedMean = meanOfPoints(stepOf(workedScores.first).points)

/** Both paths against each other: means of what is known on both, and what lies how far apart. */
export const workedComparison = comparedPaths([
  { steps: [stepOf(workedScores.first)] },
  { steps: [stepOf(workedScores.second)] },
])

function stepOf(scores: Scores): TrajectoryStep {
  return {
    stage: 'pgy-1',
    label: 'PGY-1',
    points: dimensions.map(({ value: dimension }, at) => ({
      dimension,
      score: scores[at] ?? null,
      evidence: 'editorial-estimate',
      basis: null,
      reason: null,
    })),
  }
}
