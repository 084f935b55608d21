import styles from './brand.module.css'

/** A spirit level with its bubble at rest: the small ornament that ends a page or fills an empty one. Says nothing to screen readers. */
export function Level() {
  return (
    <svg className={styles.ornament} viewBox="0 0 96 14" width="96" height="14" aria-hidden="true">
      <path
        className={styles.tube}
        d="M0 7H24M72 7H96M24.5 1.5H71.5V12.5H24.5ZM40.5 1.5V12.5M55.5 1.5V12.5"
      />
      <circle className={styles.bubble} cx="48" cy="7" r="4" />
    </svg>
  )
}
