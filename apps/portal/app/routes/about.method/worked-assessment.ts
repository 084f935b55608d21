import {
  type Answers,
  type Dimension,
  type DimensionResult,
  dimensionResults,
  type Driver,
  driversOf,
  labelOf,
  dimensions,
  type Lever,
  leversOf,
  needsSupportFirst,
  type OpenRange,
  openRanges,
  overallScore,
  weightsFromRanking,
} from '@evenkeel/domain'

/** One person's answers, worked through every rule of the assessment. */
export interface WorkedAssessment {
  readonly results: readonly DimensionResult[]
  /** Answers about time with what each pulls. */
  readonly drivers: readonly Driver[]
  /** Dimensions by the place that the person gave them, with what they weigh; 0 to 1. */
  readonly weights: readonly { readonly label: string; readonly weight: number }[]
  readonly overall: number | null
  /** The same with a dimension ranked that has too few answers. */
  readonly overallWithControl: number | null
  readonly levers: readonly Lever[]
  readonly open: readonly OpenRange[]
  readonly supportFirst: boolean
}

const who = { stage: 'residency', visa: 'j-1' } as const
const ranking: readonly Dimension[] = ['growth', 'time', 'well-being']
const answers: Answers = {
  'hours-carried': 2,
  'free-time-lost': 1,
  'shift-rhythm': 4,
  'left-at-the-end': 3,
  'carried-home': 2,
  'room-for-people': 4,
  'known-ahead': 3,
  'time-to-study': 4,
  'closer-to-the-aim': 5,
  'somebody-who-helps': 3,
  'rested-nights': 3,
  'body-and-mind': 3,
  'known-to-somebody': 2,
  'being-yourself': 5,
}

/** A resident on a J-1 who left four questions open and ranked three dimensions. */
export const workedAssessment: WorkedAssessment = work()

function work(): WorkedAssessment {
  const results = dimensionResults(answers, who)
  const weights = weightsFromRanking(ranking)
  const withControl = weightsFromRanking(['control', ...ranking])
  return {
    results,
    drivers: driversOf(answers, who).filter(({ dimension }) => dimension === 'time'),
    weights: ranking.map((one) => ({ label: labelOf(dimensions, one), weight: weights?.[one] ?? 0 })),
    overall: weights && overallScore(results, weights),
    overallWithControl: withControl && overallScore(results, withControl),
    levers: leversOf(answers, who, weights),
    open: openRanges(answers, who, results),
    supportFirst: needsSupportFirst(results, []),
  }
}
