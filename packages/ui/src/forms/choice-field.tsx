import type { Option } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import styles from './choice-field.module.css'

/**
 * One answer out of a few, all in view, each large enough for a thumb. The first answer carries the field's id, so
 * that a summary of problems can lead to it.
 */
export function ChoiceField({ id, name, label, hint, error, options, value }: ChoiceFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={styles.choices}
      data-invalid={error ? 'yes' : undefined}
      aria-describedby={describedBy || undefined}
    >
      <legend className={styles.label}>{label}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <span className={styles.word}>Problem:</span> {error}
        </p>
      )}
      {options.map((option, at) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            id={at === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

export interface ChoiceFieldProps {
  readonly id: string
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** In words, and what to do about it. */
  readonly error?: string | null
  readonly options: readonly Option[]
  /** The answer given so far; anything else for none. */
  readonly value?: string
}
