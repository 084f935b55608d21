import type { Day } from '../calendar/day.ts'
import { newestDay } from '../facts/fact-status.ts'
import { labelOf } from '../frame/option.ts'
import { isPastReview, legalForces, type VisaFact, visaFactsShownOn, visaTopics } from './visa-fact.ts'
import type { VisaStatusCode } from './visa-status.ts'

/** A dated fact as it stands on a day. */
export interface VisaFactOnDay {
  readonly fact: VisaFact
  readonly forceLabel: string
  /** What its first day means: 'since' or 'from' for what binds, 'dated' for a blocked or proposed rule; null where no source says since when. */
  readonly startWord: 'since' | 'from' | 'dated' | null
  /** Newest day on which one of its sources was read. */
  readonly checkedOn: Day
  /** True when it begins after the day: announced, not yet effective. */
  readonly isAhead: boolean
  /** True when somebody should have looked at it again before today. */
  readonly isPastReview: boolean
  /** True when somebody is to look at it again between today and the day: it may read differently by then. */
  readonly isDueBefore: boolean
}

/** The facts of one status on a day, by topic, and those that had ended by then. */
export interface VisaFactsOnDay {
  readonly topics: readonly { topic: string; label: string; facts: readonly VisaFactOnDay[] }[]
  /** Ended before the day, the latest end first: kept so that a reader can follow what happened. */
  readonly ended: readonly VisaFact[]
}

/**
 * What to show about a status on a day, today or later: facts that hold or are announced, topics in their fixed order, inside a topic by
 * the day from which each counts, first those of which no source says since when. Topics without a fact are left out.
 */
export function visaFactsByTopic(
  facts: readonly VisaFact[],
  status: VisaStatusCode,
  { day, today }: { readonly day: Day; readonly today: Day },
): VisaFactsOnDay {
  const own = facts.filter(({ visas }) => visas.includes(status))
  const shown = visaFactsShownOn(own, day)
  return {
    topics: visaTopics.flatMap(({ value: topic, label }) => {
      const inTopic = shown.filter((fact) => fact.topic === topic)
      return inTopic.length === 0
        ? []
        : [{ topic, label, facts: byStart(inTopic).map((one) => onDay(one, day, today)) }]
    }),
    ended: own
      .filter((fact) => !shown.includes(fact))
      .sort((a, b) => (b.effectiveTo ?? '').localeCompare(a.effectiveTo ?? '')),
  }
}

function onDay(fact: VisaFact, day: Day, today: Day): VisaFactOnDay {
  return {
    fact,
    forceLabel: labelOf(legalForces, fact.force),
    startWord: startWord(fact, day),
    checkedOn: newestDay(fact.sources),
    isAhead: (fact.effectiveFrom ?? '') > day,
    isPastReview: isPastReview(fact, today),
    isDueBefore: !isPastReview(fact, today) && isPastReview(fact, day),
  }
}

/** A blocked rule was not blocked since its first day, and a proposal does not hold from any: their day is only a date. */
function startWord({ force, effectiveFrom }: VisaFact, day: Day): VisaFactOnDay['startWord'] {
  if (effectiveFrom === null) return null
  if (force !== 'in-force') return 'dated'
  return effectiveFrom > day ? 'from' : 'since'
}

/** Stable: facts that count from the same day keep the order in which editors put them. */
function byStart(facts: readonly VisaFact[]): VisaFact[] {
  return [...facts].sort((a, b) => (a.effectiveFrom ?? '').localeCompare(b.effectiveFrom ?? ''))
}
