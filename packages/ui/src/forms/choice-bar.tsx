import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './choice-bar.module.css'

/** A few choices in one row that ask the same page again (GET): a stage, a day, a topic. Works without JavaScript. */
export function ChoiceBar({ action, label, button = 'Show', children }: ChoiceBarProps) {
  return (
    <form className={styles.bar} method="get" action={action} aria-label={label} data-print="none">
      {children}
      <Button tone="secondary">{button}</Button>
    </form>
  )
}

export interface ChoiceBarProps {
  readonly action: string
  /** What is chosen here, for screen readers. */
  readonly label: string
  readonly button?: string
  /** Fields, each with one control. */
  readonly children: ReactNode
}
