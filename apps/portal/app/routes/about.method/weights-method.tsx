import { weightsFromRanking } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { decimals } from './in-numbers.ts'
import { workedAssessment } from './worked-assessment.ts'

/** Weights from a ranking, the overall score, and what moves it. */
export function WeightsMethod() {
  const { weights, overall, drivers, levers, open } = workedAssessment
  const all = weightsFromRanking(['time', 'energy', 'control', 'growth', 'well-being'])
  return (
    <>
      <p>
        There is one overall number only if you rank what counts for you. Of n ranked dimensions the one in
        place i weighs (1 ÷ n) × (1 ÷ i + … + 1 ÷ n): the middle of all weights that fit such a ranking. With
        all five ranked these are{' '}
        {all &&
          Object.values(all)
            .map((weight) => `${decimals(weight * 100)} %`)
            .join(', ')}
        . What you do not rank weighs nothing. The overall is each score times its weight, added up; where a
        dimension that weighs something has no score, there is no overall.
      </p>
      <Table
        caption="The same person, who ranked three dimensions"
        columns={[
          { key: 'place', label: 'Ranked' },
          { key: 'weight', label: 'Weighs', numeric: true },
          { key: 'score', label: 'Score', numeric: true },
          { key: 'product', label: 'Adds', numeric: true },
        ]}
        rows={weights.map(({ label, weight }) => {
          const score = workedAssessment.results.find((one) => one.label === label)?.score ?? 0
          return {
            key: label,
            header: label,
            cells: [`${decimals(weight * 100)} %`, decimals(score), decimals(weight * score)],
          }
        })}
        note={`Overall: ${overall === null ? 'none' : decimals(overall)}. Had control been ranked too, there would be none: it has no score.`}
      />
      <p>
        An answer’s <em>pull</em> is its score less 50, divided by the number of answers in its dimension. On
        time, these are {drivers.map(({ about, points }) => `${decimals(points)} for ${about}`).join('; ')};
        together they are the score less 50.
      </p>
      <p>
        <em>What matters most</em> are the three answers with most to gain: what their dimension would gain if
        they became the best, times its weight. Here: {levers.map(({ about }) => about).join('; ')}. One step
        better on the first lifts the overall by {decimals(levers[0]?.overallPerStep ?? 0)}.
      </p>
      <p>
        Where questions were left open, the range says where the score would lie with the worst and with the
        best answer to all of them. Here:{' '}
        {open
          .map(({ dimension, low, high }) => `${dimension} ${decimals(low)} to ${decimals(high)}`)
          .join('; ')}
        .
      </p>
    </>
  )
}
