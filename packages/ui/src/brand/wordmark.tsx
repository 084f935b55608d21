import { classNames } from '../class-names.ts'
import styles from './brand.module.css'

/**
 * The name, drawn: every horizontal bar of its letters lies on one level line, the waterline.
 * `height` is in pixels; the drawing is 4.3 times as wide.
 */
export function Wordmark({ height = 28, className }: { height?: number; className?: string }) {
  return (
    <svg
      className={classNames(styles.mark, className)}
      viewBox="0 0 172 40"
      width={Math.round(height * 4.3)}
      height={height}
      role="img"
      aria-label="Evenkeel"
    >
      <path className={styles.letters} d={letters} />
      <path className={styles.level} d={levelBars} />
    </svg>
  )
}

const letters =
  'M17 3.6H3.6V34.4H17.5M23 14.6 31.5 33 40 14.6M65.4 24A9.6 9.6 0 1 0 62.5 31M74 36V13.8M74 24.5A7.7 8.9 0 0 1 89.4 24.5V36M99.5 2V36M114.5 14.6 101.5 24 115.5 35.2M138.4 24A9.6 9.6 0 1 0 135.5 31M162.4 24A9.6 9.6 0 1 0 159.5 31M169.4 2V36'
const levelBars = 'M2 24H16M46.7 24H67M119.7 24H140M143.7 24H164'
