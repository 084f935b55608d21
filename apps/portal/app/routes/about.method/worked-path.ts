import {
  contentKinds,
  type Day,
  fitOfScore,
  type FitVerdict,
  pathFit,
  type PointFit,
  programScores,
  scoreOfRating,
  type TrajectoryStep,
  yearsOfStages,
} from '@evenkeel/domain'

/** What a program's own facts make of a dimension. */
export interface WorkedProgram {
  readonly said: string
  /** 0 to 100; null where too few facts are known to stand before the specialty's rating. */
  readonly score: number | null
}

/** A program that states two of the four facts about time, and one that states only its hours. */
export function workedPrograms(today: Day): WorkedProgram[] {
  return [
    {
      said: '55 hours a week and at-home call; nothing on nights or weekends',
      score: timeOf({ weeklyHours: 55, call: 'at-home' }, today),
    },
    {
      said: '55 hours a week; nothing on call, nights or weekends',
      score: timeOf({ weeklyHours: 55 }, today),
    },
  ]
}

/** Two hard stages of a path, for somebody who needs good time and could take two hard years. */
export function workedHardYears(): readonly PointFit[] {
  const steps = [step('pgy-1', 2), step('later-residency', 3), step('fellowship', 4)]
  const needs = { time: 'good', energy: null, control: null, growth: null, 'well-being': null } as const
  const fits = pathFit(steps, needs, { hardYears: 2, yearsOf: yearsOfStages({ trainingYears: '3' }) })
  return fits.filter(({ dimension }) => dimension === 'time')
}

/** A gap that is short, one that is met, and one that cannot be told. */
export function workedGaps(): { rating: string; gap: number | null; verdict: FitVerdict }[] {
  return [
    { rating: 'Mixed', ...fitOfScore(scoreOfRating(3), 'good') },
    { rating: 'Very good', ...fitOfScore(scoreOfRating(5), 'good') },
    { rating: 'No guidance yet', ...fitOfScore(null, 'good') },
  ]
}

function step(stage: TrajectoryStep['stage'], rating: number): TrajectoryStep {
  const score = scoreOfRating(rating)
  return {
    stage,
    label: stage,
    points: [{ dimension: 'time', score, evidence: 'editorial-estimate', basis: null, reason: null }],
  }
}

function timeOf(facts: { weeklyHours: number; call?: 'at-home' }, today: Day): number | null {
  const evidence = {
    facts: ['weeklyHours' as const, 'call' as const],
    sourceKind: 'program-website' as const,
    sourceName: 'Example',
    checkedOn: today,
  }
  const program = contentKinds.programs.parse({
    ...example,
    kind: 'residency',
    name: 'Example',
    institution: 'example',
    facts,
    evidence: [evidence],
  })
  const institution = contentKinds.institutions.parse({ ...example, name: 'Example', facts: {} })
  const listing = { program, institution, specialty: null, fellowshipProfile: null }
  return programScores(listing, today).find(({ dimension }) => dimension === 'time')?.score ?? null
}

const example = { slug: 'example', updatedOn: '2026-11-01', city: 'Example', state: 'ME' as const }
