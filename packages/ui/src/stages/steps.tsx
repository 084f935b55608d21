import styles from './steps.module.css'

export interface Step {
  readonly key: string
  readonly label: string
  readonly href?: string
  readonly state: 'done' | 'current' | 'ahead'
}

/** Where one is on a way of several steps: the stages of training, or the questions of a form. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <nav className={styles.steps} aria-label={label}>
      <ol className={styles.list}>
        {steps.map(({ key, label: words, href, state }) => (
          <li
            key={key}
            className={styles.step}
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            {href ? (
              <a className={styles.link} href={href}>
                {words}
              </a>
            ) : (
              words
            )}
            {state === 'done' && <span className={styles.hidden}> (done)</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
