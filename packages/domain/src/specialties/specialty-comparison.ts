import type { Content } from '../content/snapshot.ts'
import { labelOf } from '../frame/option.ts'
import { type TrajectoryStage, trajectoryStages } from '../frame/stages.ts'
import { type DimensionScores, hasScore, scoredStages, scoresAt } from './dimension-scores.ts'
import { evidenceMixInWords } from './evidence-mix.ts'
import { type ProgramsOfSpecialty, programsOfSpecialty } from './programs-of-specialty.ts'
import type { Specialty } from './specialty.ts'
import { specialtiesInOrder } from './specialty-order.ts'

/** A specialty as one row of a comparison at one stage. */
export interface ComparedSpecialty {
  readonly slug: string
  readonly kind: Specialty['kind']
  readonly name: string
  readonly summary: string
  readonly trainingYears: string | null
  readonly programs: ProgramsOfSpecialty
  readonly stage: TrajectoryStage
  readonly stageLabel: string
  readonly scores: DimensionScores
  /** What the scores rest on, in words. */
  readonly evidence: string
}

/**
 * All specialties at one stage, in their order. What builds on a base specialty has no PGY-1: where it is not rated at
 * the stage, its first rated stage is shown, and the row says which.
 */
export function compareSpecialties(content: Content, stage: TrajectoryStage): ComparedSpecialty[] {
  return specialtiesInOrder(content.entries.specialties).map((profile) => {
    const { slug, kind, name, summary, trainingYears, ratings } = profile
    const own = stageOf(profile, stage)
    return {
      slug,
      kind,
      name,
      summary,
      trainingYears,
      programs: programsOfSpecialty(content, profile),
      stage: own,
      stageLabel: labelOf(trajectoryStages, own),
      scores: scoresAt(profile, own),
      evidence: evidenceMixInWords(ratings.filter((rating) => rating.stage === own)),
    }
  })
}

function stageOf(profile: Specialty, stage: TrajectoryStage): TrajectoryStage {
  if (profile.kind === 'base' || hasScore(scoresAt(profile, stage))) return stage
  return scoredStages(profile)[0]?.stage ?? stage
}
