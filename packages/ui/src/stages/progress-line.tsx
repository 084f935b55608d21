import styles from './progress-line.module.css'

/** How far somebody has come on a way of many like steps: in words and as a line. Counts from 1. */
export function ProgressLine({ at, of, noun, part }: ProgressLineProps) {
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        {noun} {at} of {of}
        {part && ` · ${part}`}
      </p>
      <progress className={styles.line} value={at} max={of} aria-hidden="true" />
    </div>
  )
}

export interface ProgressLineProps {
  readonly at: number
  readonly of: number
  /** What is counted: "Question", "Step". */
  readonly noun: string
  /** What this step is about, in a word or two. */
  readonly part?: string
}
