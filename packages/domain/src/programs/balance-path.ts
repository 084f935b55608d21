import type { Dimension } from '../frame/dimensions.ts'
import { trajectoryStages } from '../frame/stages.ts'
import {
  type DimensionScores,
  hasScore,
  type ScoredStage,
  scoresAt,
} from '../specialties/dimension-scores.ts'
import type { Specialty } from '../specialties/specialty.ts'
import type { Balance } from './program-card.ts'

/** A stage of a path with its five scores, and the name of the profile that they are taken from. */
export interface PathStage extends ScoredStage {
  readonly basis: string
}

/**
 * The balance at every stage of a path, in the order in which a person lives them: as the base specialty's profile
 * rates it, else as the profile of clinical informatics does. A stage that neither rates has no score at all; without
 * any profile there is no path.
 */
export function balancePath(specialty: Specialty | null, fellowshipProfile: Specialty | null): PathStage[] {
  const profiles = [specialty, fellowshipProfile].filter((profile) => profile !== null)
  const [first] = profiles
  if (!first) return []
  return trajectoryStages.map(({ value: stage, label }) => {
    const profile = profiles.find((one) => hasScore(scoresAt(one, stage))) ?? first
    return { stage, label, scores: scoresAt(profile, stage), basis: profile.name }
  })
}

/** The scores of a card's balance by dimension. */
export function scoresOfBalance({ scores }: Balance): DimensionScores {
  const score = (wanted: Dimension) => scores.find(({ dimension }) => dimension === wanted)?.score ?? null
  return {
    time: score('time'),
    energy: score('energy'),
    control: score('control'),
    growth: score('growth'),
    'well-being': score('well-being'),
  }
}

/** The base specialty that houses most of the listings among those rated at two stages or more; null where none is. */
export function exampleProfile(
  profiles: readonly Specialty[],
  housed: (slug: string) => number,
): Specialty | null {
  const rated = profiles.filter(({ kind, ratings }) => {
    const stages = ratings.filter(({ value }) => value !== null).map(({ stage }) => stage)
    return kind === 'base' && new Set(stages).size > 1
  })
  const [first] = [...rated].sort((a, b) => housed(b.slug) - housed(a.slug) || (a.slug < b.slug ? -1 : 1))
  return first ?? null
}
