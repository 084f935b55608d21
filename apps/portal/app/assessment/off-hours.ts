import { type AssessmentContext, callKinds, labelOf } from '@evenkeel/domain'
import { lowerFirst } from './lower-first.ts'
import { listOf } from './result-words.ts'

/** Nights, weekends and call as somebody said them, and what to do with the numbers; null where none was said. */
export function offHoursSentence({
  nightsPerMonth,
  weekendsPerMonth,
  call,
}: Pick<AssessmentContext, 'nightsPerMonth' | 'weekendsPerMonth' | 'call'>): string | null {
  const said = [
    nightsPerMonth !== null && `${nightsPerMonth} ${nightsPerMonth === 1 ? 'night' : 'nights'} a month`,
    weekendsPerMonth !== null &&
      `${weekendsPerMonth} ${weekendsPerMonth === 1 ? 'weekend' : 'weekends'} a month`,
    call !== null && lowerFirst(labelOf(callKinds, call)),
  ].filter((part) => part !== false)
  if (said.length === 0) return null
  return `Now you have ${listOf(said)}. Hold these numbers against what a program or a post states, not against its adjectives.`
}
