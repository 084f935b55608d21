import type { Day } from '../calendar/day.ts'
import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { type TrajectoryStage, trajectoryStages } from '../frame/stages.ts'
import type { Listing } from '../programs/listing.ts'
import { type EvidenceLabel, scoreOfRating } from '../specialties/rating.ts'
import type { CareerPath } from './career-path.ts'
import { type ProgramScore, programScores } from './program-scores.ts'

/** What a point of a trajectory rests on: a rating's own label, or facts that the program states. */
export type PointEvidence = EvidenceLabel | 'program-facts'

/** One dimension at one stage of a path. */
export interface TrajectoryPoint {
  readonly dimension: Dimension
  /** 0-100; null where nobody has rated it. */
  readonly score: number | null
  readonly evidence: PointEvidence
  /** The profile, career model or program that it is taken from; null where there is nothing. */
  readonly basis: string | null
  readonly reason: string | null
}

/** One stage of a path with its five points, in the order of the dimensions. */
export interface TrajectoryStep {
  readonly stage: TrajectoryStage
  readonly label: string
  readonly points: readonly TrajectoryPoint[]
}

/**
 * The five dimensions over the stages of a path, as a person would live them. Waiver years stand in it only where the
 * path has them. Each point comes from the nearest source that says something: facts that the chosen program states
 * (fresh and undisputed), then the career model or the specialty's profile, then the profile of clinical informatics.
 * A stage of which nobody says anything has points without a score.
 */
export function trajectoryOf(path: CareerPath, today: Day): TrajectoryStep[] {
  return trajectoryStages
    .filter(({ value }) => value !== 'waiver-years' || path.hasWaiver)
    .map(({ value: stage, label }) => {
      const sources = sourcesAt(path, stage, today)
      return { stage, label, points: dimensions.map(({ value }) => pointFrom(sources, value)) }
    })
}

/** The mean of the points that are known, 0-100; null where none is. */
export function meanOfPoints(points: readonly Pick<TrajectoryPoint, 'score'>[]): number | null {
  const known = points.flatMap(({ score }) => (score === null ? [] : [score]))
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length
}

/** Asks for the point of a dimension; null where the source says nothing of it. */
type Source = (dimension: Dimension) => TrajectoryPoint | null

function sourcesAt(path: CareerPath, stage: TrajectoryStage, today: Day): Source[] {
  const { specialty, informatics, careerModel, waiverPost } = path
  const own = fromProfile(specialty, stage)
  const general = informatics ? [fromProfile(informatics, stage)] : []
  switch (stage) {
    case 'pgy-1':
    case 'later-residency':
      return [...fromListing(path.residency, today), own]
    case 'fellowship':
      return [...fromListing(path.fellowship, today), own, ...general]
    case 'waiver-years':
      return [own, ...(waiverPost ? [fromCareerModel(waiverPost)] : []), ...general]
    case 'career':
      return [...(careerModel ? [fromCareerModel(careerModel)] : []), own, ...general]
  }
}

function pointFrom(sources: readonly Source[], dimension: Dimension): TrajectoryPoint {
  for (const source of sources) {
    const point = source(dimension)
    if (point) return point
  }
  return { dimension, score: null, evidence: 'no-guidance', basis: null, reason: null }
}

interface RatedThing {
  readonly name: string
  readonly ratings: readonly {
    readonly stage?: TrajectoryStage
    readonly dimension: Dimension
    readonly value: number | null
    readonly evidence: EvidenceLabel
    readonly reason: string | null
  }[]
}

function fromProfile(profile: RatedThing, stage: TrajectoryStage): Source {
  return fromCareerModel({
    name: profile.name,
    ratings: profile.ratings.filter((rating) => rating.stage === stage),
  })
}

function fromCareerModel({ name, ratings }: RatedThing): Source {
  return (dimension) => {
    const rating = ratings.find((one) => one.dimension === dimension)
    const score = scoreOfRating(rating?.value ?? null)
    if (!rating || score === null) return null
    return { dimension, score, evidence: rating.evidence, basis: name, reason: rating.reason }
  }
}

function fromListing(listing: Listing | null, today: Day): Source[] {
  if (!listing) return []
  const scores: readonly ProgramScore[] = programScores(listing, today)
  return [
    (dimension) => {
      const own = scores.find((one) => one.dimension === dimension)
      if (!own) return null
      const reason = own.facts.map(({ label, text }) => `${label}: ${text}`).join('; ')
      return { dimension, score: own.score, evidence: 'program-facts', basis: listing.program.name, reason }
    },
  ]
}
