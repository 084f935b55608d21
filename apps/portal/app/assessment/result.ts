import {
  assess,
  type Assessment,
  type AssessmentInput,
  type ComparedStage,
  comparedPaths,
  consideredFits,
  type ConsideredPath,
  consideredPaths,
  type Content,
  type Day,
  type Dimension,
  dimensionsToAsk,
  type ProfileFit,
  type NextQuestions,
  nextQuestions,
  type Weights,
  weightsOf,
} from '@evenkeel/domain'

/** Everything that follows from a person's input and the content of a day. */
export interface AssessmentResult {
  readonly assessment: Assessment
  readonly weights: Weights | null
  readonly paths: readonly ConsideredPath[]
  /** The paths against each other, stage by stage; empty with fewer than two. */
  readonly comparison: readonly ComparedStage[]
  /** Profiles, programs and career models against what the person needs; empty where they did not say. */
  readonly fits: readonly ProfileFit[]
  readonly questions: { readonly about: readonly Dimension[]; readonly to: readonly NextQuestions[] }
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
  const own = paths.map(({ path }) => path)
  const about = dimensionsToAsk(assessment.lowest)
  const listings = own.flatMap(({ residency, fellowship }) =>
    [residency, fellowship].flatMap((one) => one ?? []),
  )
  return {
    assessment,
    weights,
    paths,
    comparison: paths.length > 1 ? comparedPaths(paths) : [],
    fits: consideredFits(content, { context: input.context, paths: own }, today),
    questions: {
      about,
      to: nextQuestions(about, { stage: input.context.stage, listings, today }),
    },
  }
}
