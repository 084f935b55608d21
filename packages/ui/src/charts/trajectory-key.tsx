import styles from './charts.module.css'

/** How to read the marks of a trajectory; words beside every shape. */
export function TrajectoryKey({ hasNeeds }: { hasNeeds: boolean }) {
  return (
    <ul className={styles.key}>
      <li className={styles.entry}>
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <circle className={styles.firm} cx="7" cy="7" r="5" />
        </svg>
        Sourced, or the program’s own facts
      </li>
      <li className={styles.entry}>
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <circle className={styles.estimate} cx="7" cy="7" r="4.5" />
        </svg>
        Editorial estimate
      </li>
      <li className={styles.entry}>
        <span className={styles.unknown} aria-hidden="true">
          ?
        </span>
        No guidance yet
      </li>
      {hasNeeds && (
        <li className={styles.entry}>
          <svg viewBox="0 0 26 14" width="26" height="14" aria-hidden="true">
            <path className={styles.need} d="M0 7H26" />
          </svg>
          The least that you need
        </li>
      )}
    </ul>
  )
}
