import type { Day } from '../calendar/day.ts'
import { type FactGroup, factGroups } from '../facts/fact-definition.ts'
import type { FactStatus } from '../facts/fact-status.ts'
import { type FactView, identityFact, programFactViews } from './fact-view.ts'
import type { Listing } from './listing.ts'
import { needsChecking } from './program-card.ts'

/** A courteous question to the program about something that its listing leaves open. */
export interface QuestionToAsk {
  readonly key: string
  /** What the question is about. */
  readonly label: string
  readonly question: string
  /** Why it is open: unknown, in conflict, or stale. */
  readonly status: FactStatus
}

/** Questions that belong together. */
export interface QuestionGroup {
  readonly group: FactGroup | 'identity'
  readonly label: string
  readonly questions: readonly QuestionToAsk[]
}

/**
 * What to ask a program: one question for every fact that nobody states, that sources dispute or that is stale, in
 * the order of the facts; groups without one are left out.
 */
export function questionsToAsk({ program }: Listing, today: Day): QuestionGroup[] {
  const identity = [identityFact(program, 'listing', today), identityFact(program, 'specialty', today)]
  const views = programFactViews(program, today)
  return [
    { group: 'identity' as const, label: 'The program itself', questions: open(identity) },
    ...factGroups.map(({ value, label }) => ({
      group: value,
      label,
      questions: open(views.filter(({ group }) => group === value)),
    })),
  ].filter(({ questions }) => questions.length > 0)
}

function open(views: readonly FactView[]): QuestionToAsk[] {
  return views
    .filter(({ status }) => needsChecking(status))
    .map(({ key, label, question, status }) => ({ key, label, question, status }))
}
