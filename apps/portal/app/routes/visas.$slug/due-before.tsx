import type { VisaFactsOnDay } from '@evenkeel/domain'
import { Notice } from '@evenkeel/ui'

/** On a look ahead: how much of it is to be checked again before that day. Nothing for today. */
export function DueBefore({ facts: { topics } }: { facts: VisaFactsOnDay }) {
  const facts = topics.flatMap((topic) => topic.facts)
  const due = facts.filter(({ isDueBefore }) => isDueBefore).length
  if (due === 0) return null
  return (
    <Notice title={`${due} of these ${facts.length} facts are to be checked again before that day`}>
      <p>They may read differently by then. Come back, or ask whoever files your papers.</p>
    </Notice>
  )
}
