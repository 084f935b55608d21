import { type ComparedStage, dimensions, labelOf, partingStage } from '@evenkeel/domain'
import { listOf } from './result-words.ts'

/** Where paths part, in a sentence. */
export function partingSentence(stages: readonly ComparedStage[]): string {
  const parting = partingStage(stages)
  if (!parting)
    return 'These paths are alike at every stage: whatever decides between them, it is not in these ratings.'
  if (parting !== stages[0]) return `They are alike until ${parting.label}, and part there.`
  const last = stages.findLast(({ differences }) => differences.length > 0) ?? parting
  if (last !== parting) return `They differ from ${parting.label} on, up to ${last.label}.`
  return last === stages.at(-1)
    ? `They differ at ${parting.label}.`
    : `They differ at ${parting.label}; whatever follows is alike.`
}

/** What lies furthest apart at a stage: 'time (75, 25, 50), control (75, 50, 50)'; a path without the stage has a dash. */
export function differencesInWords({ differences, has }: ComparedStage): string {
  if (differences.length === 0) return has.every(Boolean) ? 'Nothing: alike' : 'Not on every path'
  return listOf(
    differences.slice(0, mostNamed).map(({ dimension, scores }) => {
      const said = scores.map((score, at) => (score === null ? (has[at] ? '?' : '–') : Math.round(score)))
      return `${labelOf(dimensions, dimension).toLowerCase()} (${said.join(', ')})`
    }),
  )
}

/** The mean of a path at a stage: '55'; said where there is none. */
export function meanInWords(mean: number | null, isThere: boolean): string {
  if (!isThere) return 'Not on this path'
  return mean === null ? 'No guidance yet' : String(Math.round(mean))
}

const mostNamed = 3
