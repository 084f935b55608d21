import type { Dimension, RatingInWords } from '@evenkeel/domain'
import { DimensionGlyph } from '@evenkeel/ui'
import styles from './rating-rows.module.css'

/** A rating as a row: what is rated, how, what that rests on, and why. */
export interface RatingRow extends RatingInWords {
  readonly key: string
  readonly label: string
  /** Gives the row its glyph. */
  readonly dimension?: Dimension
}

/** Ratings under each other with their reasons. */
export function RatingRows({ rows }: { rows: readonly RatingRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ key, label, dimension, step, evidence, evidenceLabel, reason }) => (
        <div key={key} className={styles.row}>
          <dt className={styles.label}>
            {dimension && <DimensionGlyph dimension={dimension} />} {label}
          </dt>
          <dd className={styles.rating}>
            {step}
            {evidence !== 'no-guidance' && <span className={styles.basis}>{evidenceLabel}</span>}
          </dd>
          {reason !== null && <dd className={styles.reason}>{reason}</dd>}
        </div>
      ))}
    </dl>
  )
}
