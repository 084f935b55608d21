import type { Day } from '../calendar/day.ts'
import type { FactStatus } from '../facts/fact-status.ts'
import type { Dimension } from '../frame/dimensions.ts'
import { type ValueScale, worthOn } from '../frame/value-scale.ts'
import { programFact } from '../programs/fact-view.ts'
import type { Listing } from '../programs/listing.ts'
import type { ProgramFactKey } from '../programs/program-facts.ts'
import { workScales } from '../programs/work-scales.ts'

/** A dimension as a program's own facts show it. */
export interface ProgramScore {
  readonly dimension: Dimension
  /** 0-100: the mean of what the known facts are worth. */
  readonly score: number
  /** The facts that it rests on, in words. */
  readonly facts: readonly { readonly key: ProgramFactKey; readonly label: string; readonly text: string }[]
}

/**
 * Which facts of a program speak to which dimension, and what they are worth. Fixed and published; a fact that is not
 * here (a culture, a project kind) says nothing about balance that could be put on a scale.
 */
export const programScales: readonly {
  readonly dimension: Dimension
  readonly scales: readonly (readonly [ProgramFactKey, ValueScale])[]
}[] = [
  {
    dimension: 'time',
    scales: [
      ['weeklyHours', workScales.weeklyHours],
      ['nights', workScales.nights],
      ['call', workScales.call],
      ['weekends', workScales.weekends],
    ],
  },
  {
    dimension: 'control',
    scales: [
      ['coreHours', { flexible: 1, 'weekday-daytime': 0.75, shifts: 0.4 }],
      [
        'remoteDays',
        [
          [0, 0.4],
          [2, 0.8],
          [4, 1],
        ],
      ],
      ['immigrationAbsences', { yes: 1, no: 0 }],
    ],
  },
]

/**
 * The dimensions that a program's own facts describe well enough to stand before its specialty's rating: at least half
 * of the facts on the dimension's scales are stated, fresh and undisputed. Stale and disputed facts do not count.
 */
export function programScores({ program }: Listing, today: Day): ProgramScore[] {
  return programScales.flatMap(({ dimension, scales }) => {
    const known = scales.flatMap(([key, scale]) => {
      const { status, text, label } = programFact(program, key, today)
      const worth = worthOn(scale, program.facts[key])
      return worth === null || text === null || !dependable.has(status) ? [] : [{ key, label, text, worth }]
    })
    if (known.length === 0 || known.length * 2 < scales.length) return []
    const score = (100 * known.reduce((sum, { worth }) => sum + worth, 0)) / known.length
    return [{ dimension, score, facts: known.map(({ key, label, text }) => ({ key, label, text })) }]
  })
}

const dependable: ReadonlySet<FactStatus> = new Set<FactStatus>(['verified', 'reported'])
