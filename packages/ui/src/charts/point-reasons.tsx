import { dimensions, labelOf } from '@evenkeel/domain'
import { basisWords, type ChartPath } from './path-chart.ts'
import styles from './charts.module.css'

/** Every point of a path with what it rests on and why, folded. */
export function PointReasons({ path }: { path: ChartPath }) {
  return (
    // Too much for paper, where the table has the numbers and what they rest on.
    <details className={styles.numbers} data-print="none">
      <summary className={styles.summary}>Why each point is where it is</summary>
      {path.stages.map(({ stage, label, points }) => {
        const known = points.filter(({ score }) => score !== null)
        return (
          <div key={stage} className={styles.stage}>
            <h4 className={styles.stageName}>{label}</h4>
            {known.length === 0 ? (
              <p>No guidance yet.</p>
            ) : (
              <ul className={styles.reasons}>
                {known.map(({ dimension, score, evidence, basis, reason }) => (
                  <li key={dimension}>
                    <strong>
                      {labelOf(dimensions, dimension)} {Math.round(score ?? 0)}
                    </strong>
                    , {basisWords[evidence]}
                    {basis !== null && `, ${basis}`}
                    {reason !== null && `: ${reason}`}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </details>
  )
}
