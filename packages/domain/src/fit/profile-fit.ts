import type { Needs } from '../assessment/balance-need.ts'
import { type Fit, fitOfScore } from '../assessment/balance-need.ts'
import type { Day } from '../calendar/day.ts'
import type { CareerModel } from '../careers/career-model.ts'
import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { type TrajectoryStage, trajectoryStages } from '../frame/stages.ts'
import type { Listing } from '../programs/listing.ts'
import { type DimensionScores, dimensionScores, hasScore, scoresAt } from '../specialties/dimension-scores.ts'
import type { Specialty } from '../specialties/specialty.ts'
import { waiverPostModel } from '../trajectory/career-path.ts'
import { programScores } from '../trajectory/program-scores.ts'

/** How a dimension stands to what a person needs of it. */
export interface DimensionFit extends Fit {
  readonly dimension: Dimension
  /** 0-100; null where nobody has rated it. */
  readonly score: number | null
}

/** The five dimensions of a profile at one stage, against what a person needs. */
export interface StageFit {
  readonly stage: TrajectoryStage
  readonly label: string
  readonly fits: readonly DimensionFit[]
}

/** A specialty, a program or a career model, held against what a person needs. */
export interface ProfileFit {
  readonly kind: 'specialty' | 'program' | 'career-model'
  readonly slug: string
  readonly name: string
  readonly stages: readonly StageFit[]
}

/** A specialty's own ratings at these stages; stages of which it says nothing stand there as unknown. */
export function fitOfSpecialty(
  specialty: Specialty,
  needs: Needs,
  stages: readonly TrajectoryStage[],
): ProfileFit {
  const { slug, name } = specialty
  return {
    kind: 'specialty',
    slug,
    name,
    stages: stages.map((stage) => stageFit(stage, scoresAt(specialty, stage), needs)),
  }
}

/** A career model, whose ratings are those of the career; the waiver post describes the years of a waiver. */
export function fitOfCareerModel({ slug, name, ratings }: CareerModel, needs: Needs): ProfileFit {
  return {
    kind: 'career-model',
    slug,
    name,
    stages: [stageFit(slug === waiverPostModel ? 'waiver-years' : 'career', dimensionScores(ratings), needs)],
  }
}

/**
 * A program by its own facts alone, which say the same of all years that it lasts. What its facts do not show is
 * unknown here, also where its specialty has a rating: that one is not the program's. Null where its facts show nothing.
 */
export function fitOfProgram(listing: Listing, needs: Needs, today: Day): ProfileFit | null {
  const known = programScores(listing, today)
  const scores = dimensionScores([])
  const own = known.reduce((all, { dimension, score }) => ({ ...all, [dimension]: score }), scores)
  if (!hasScore(own)) return null
  const { kind, slug, name } = listing.program
  const years: readonly TrajectoryStage[] =
    kind === 'residency' ? ['pgy-1', 'later-residency'] : ['fellowship']
  return { kind: 'program', slug, name, stages: years.map((stage) => stageFit(stage, own, needs)) }
}

function stageFit(stage: TrajectoryStage, scores: DimensionScores, needs: Needs): StageFit {
  return {
    stage,
    label: trajectoryStages.find(({ value }) => value === stage)?.label ?? stage,
    fits: dimensions.map(({ value: dimension }) => ({
      dimension,
      score: scores[dimension],
      ...fitOfScore(scores[dimension], needs[dimension]),
    })),
  }
}
