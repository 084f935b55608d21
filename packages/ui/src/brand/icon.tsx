import { classNames } from '../class-names.ts'
import styles from './brand.module.css'

/** The letter e with its bar drawn out into a waterline; for the admin and wherever there is no room for the name. `size` in pixels. */
export function Icon({ size = 32, className }: { size?: number; className?: string }) {
  return (
    <svg
      className={classNames(styles.mark, className)}
      viewBox="0 0 32 32"
      width={size}
      height={size}
      role="img"
      aria-label="Evenkeel"
    >
      <path className={styles.letters} d={iconRing} />
      <path className={styles.level} d={iconLevel} />
    </svg>
  )
}

export const iconRing = 'M26.5 16A10.5 10.5 0 1 0 23.4 23.4'
export const iconLevel = 'M0 16H32'
