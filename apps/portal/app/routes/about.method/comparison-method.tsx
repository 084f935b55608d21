import { dimensions, labelOf } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { decimals } from './in-numbers.ts'
import { workedComparison, workedMean, workedScores } from './worked-comparison.ts'

/** How the stages of a path are summed up, and how paths are set against each other. */
export function ComparisonMethod() {
  const [stage] = workedComparison
  return (
    <>
      <p>
        Below each drawing stands its hardest and its easiest stage: by the plain mean of the dimensions that
        are known there. No weights are used, yours neither. Between paths a mean counts only dimensions that
        are known on all of them, so that the same is set against the same; what is unknown on one is left out
        on the others too. Dimensions are then named by how far apart they lie, from the lowest to the highest
        score. Paths part at the first stage where a score differs or that not all of them have.
      </p>
      <Table
        caption="PGY-1 on two paths"
        columns={[
          { key: 'dimension', label: 'Dimension' },
          { key: 'first', label: 'First path', numeric: true },
          { key: 'second', label: 'Second path', numeric: true },
          { key: 'apart', label: 'Apart', numeric: true },
        ]}
        rows={dimensions.map(({ value, label }, at) => {
          const difference = stage?.differences.find(({ dimension }) => dimension === value)
          return {
            key: value,
            header: label,
            cells: [
              numberOf(workedScores.first[at] ?? null),
              numberOf(workedScores.second[at] ?? null),
              difference ? numberOf(difference.apart) : '0',
            ],
          }
        })}
        note={`Alone, the first path has a mean of ${numberOf(workedMean)}: 175 ÷ 5. Side by side well-being is left out on both: 125 ÷ 4 = ${numberOf(stage?.means[0] ?? null)}, and 225 ÷ 4 = ${numberOf(stage?.means[1] ?? null)}. Furthest apart: ${stage?.differences
          .flatMap(({ dimension, apart }) =>
            apart === null ? [] : [labelOf(dimensions, dimension).toLowerCase()],
          )
          .join(', ')}.`}
      />
    </>
  )
}

function numberOf(score: number | null): string {
  return score === null ? '?' : decimals(score)
}
