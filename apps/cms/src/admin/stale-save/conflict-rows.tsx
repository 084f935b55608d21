'use client'

import type { ConflictAnswer } from '../../review/conflict-answer.ts'
import styles from './stale-save.module.css'
export type Choice = 'mine' | 'theirs'

interface ConflictRowsProps {
  rows: ConflictAnswer['rows']
  choices: Record<string, Choice | null | undefined>
  onChoose: (field: string, choice: Choice) => void
}

/** Each field that differs, with both texts to read, to copy and to choose from. */
export function ConflictRows({ rows, choices, onChoose }: ConflictRowsProps) {
  return rows.map(({ field, label, theirs, mine }) => {
    const option = (choice: Choice, words: string, text: string | null) => (
      <label className={styles.option}>
        <input
          type="radio"
          name={`choice-of-${field}`}
          checked={choices[field] === choice}
          onChange={() => onChoose(field, choice)}
        />
        <span>
          <strong>{words}</strong>
          <span className={styles.text}>{text ?? 'Left as it was'}</span>
        </span>
      </label>
    )
    return (
      <fieldset key={field} className={styles.row}>
        <legend>{label}</legend>
        {option('theirs', 'They saved', theirs)}
        {option('mine', 'You typed', mine)}
      </fieldset>
    )
  })
}
