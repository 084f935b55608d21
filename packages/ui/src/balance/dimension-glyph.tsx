import type { Dimension } from '@evenkeel/domain'
import { classNames } from '../class-names.ts'
import styles from './balance.module.css'

/** The shape of a dimension, centered on (0, 0) and about 10 units wide: told apart without color. */
export const glyphPaths: Readonly<Record<Dimension, string>> = {
  time: 'M0-4.7A4.7 4.7 0 1 1 0 4.7 4.7 4.7 0 1 1 0-4.7Z',
  energy: 'M0-5.2 5.4 4.2H-5.4Z',
  control: 'M-4.2-4.2H4.2V4.2H-4.2Z',
  growth: 'M0-5.8 5.8 0 0 5.8-5.8 0Z',
  'well-being': 'M-1.9-5.2H1.9V-1.9H5.2V1.9H1.9V5.2H-1.9V1.9H-5.2V-1.9H-1.9Z',
}

/** The glyph on its own, for legends and labels. Always put the dimension's word beside it. */
export function DimensionGlyph({ dimension, size = 14 }: { dimension: Dimension; size?: number }) {
  return (
    <svg
      className={classNames(styles.dimension, styles.glyph)}
      data-dimension={dimension}
      viewBox="-6.5 -6.5 13 13"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path className={styles.bead} d={glyphPaths[dimension]} />
    </svg>
  )
}
