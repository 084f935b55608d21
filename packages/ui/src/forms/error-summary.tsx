import styles from './error-summary.module.css'

export interface FieldProblem {
  /** Id of the control that the problem belongs to. */
  readonly fieldId: string
  readonly message: string
}

/** All problems of a form at its top, each a link to its field. Renders nothing without problems. */
export function ErrorSummary({ problems, title = 'Please look at this again' }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} aria-labelledby="problems-title">
      <h2 className={styles.title} id="problems-title">
        {title}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a className={styles.link} href={`#${fieldId}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[]
  readonly title?: string
}
