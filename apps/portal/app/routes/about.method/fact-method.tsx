import {
  addMonths,
  type Day,
  factStatuses,
  identityFacts,
  keysOf,
  labelOf,
  longDate,
  programFacts,
  type ReviewPeriod,
  reviewPeriodLabels,
  reviewPeriods,
  statusPrecedence,
} from '@evenkeel/domain'
import { FactMark, Table } from '@evenkeel/ui'

/** How a fact gets its mark, how long it keeps it, and both worked out for today. */
export function FactMethod({ today }: { today: Day }) {
  return (
    <>
      <p>
        A fact has a value or is not stated. Beside it stand its sources: who, where, on which day we looked,
        and whether it agrees. From these the mark is worked out anew each day. The marks are tried in this
        order; the first that holds is the fact’s.
      </p>
      <Table
        caption="The five marks, in the order in which they are tried"
        columns={[
          { key: 'mark', label: 'Mark' },
          { key: 'rule', label: 'Means', text: true },
        ]}
        rows={statusPrecedence.map((status) => ({
          key: status,
          header: <FactMark status={status} />,
          cells: [factStatuses.find(({ value }) => value === status)?.help],
        }))}
      />
      <Table
        caption="How long a check holds"
        columns={[
          { key: 'period', label: 'To be checked' },
          { key: 'example', label: 'Stale today if last checked before' },
          { key: 'facts', label: 'Facts', text: true },
        ]}
        rows={keysOf(reviewPeriods).map((period) => ({
          key: period,
          header: labelOf(reviewPeriodLabels, period),
          cells: [longDate(addMonths(today, -reviewPeriods[period])), factsWith(period)],
        }))}
        note="Editors can set an earlier date for a single listing, never a later one. A disagreeing source makes a conflict while it is within the same time, or as new as the newest that agrees."
      />
    </>
  )
}

/** The facts of a program that age at one pace, by their labels. */
function factsWith(period: ReviewPeriod): string {
  const ownPeriod = Object.values(programFacts).filter(({ reviewPeriod }) => reviewPeriod === period)
  const identity = period === 'identity' ? Object.values(identityFacts) : []
  return [...identity, ...ownPeriod].map(({ label }) => label).join('; ')
}
