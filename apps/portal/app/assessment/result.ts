import {
  assess,
  type Assessment,
  type AssessmentInput,
  type ConsideredPath,
  consideredPaths,
  type Content,
  type Day,
  type Weights,
  weightsOf,
} from '@evenkeel/domain'

/** Everything that follows from a person's input and the content of a day. */
export interface AssessmentResult {
  readonly assessment: Assessment
  readonly weights: Weights | null
  readonly paths: readonly ConsideredPath[]
}

/** Computes a result. Pure: the page and the API give the same for the same. */
export function resultOf(input: AssessmentInput, content: Content, today: Day): AssessmentResult {
  const weights = weightsOf(input)
  const paths = consideredPaths(content, input, today)
  const assessment = assess({
    answers: input.answers,
    context: input.context,
    weights,
    guidance: content.entries.guidance,
    careerModels: paths.flatMap(({ path }) => (path.careerModel ? [path.careerModel.slug] : [])),
  })
  return { assessment, weights, paths }
}
