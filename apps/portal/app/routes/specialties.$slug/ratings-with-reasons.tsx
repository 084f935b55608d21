import type { StageOfRatings } from '@evenkeel/domain'
import { RatingRows } from '../../reading/rating-rows.tsx'
import styles from './ratings-with-reasons.module.css'

/** A drawer for each stage: five dimensions, their rating, what it rests on, why. The first stands open. */
export function RatingsWithReasons({ stages }: { stages: readonly StageOfRatings[] }) {
  return (
    <div>
      {stages.map(({ stage, label, rows }, index) => (
        <details key={stage} className={styles.drawer} open={index === 0}>
          <summary className={styles.summary}>{label}</summary>
          <RatingRows rows={rows.map((row) => ({ ...row, key: row.dimension, label: row.dimensionLabel }))} />
        </details>
      ))}
    </div>
  )
}
