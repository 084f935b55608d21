import type { ReactNode } from 'react'
import styles from './field.module.css'

/** What a control must carry so that label, hint and error belong to it. */
export interface FieldControlProps {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/**
 * Label, hint, error and one control. The control is given by a function, so that it receives its id and its
 * descriptions: `<Field id="q" label="Search">{(control) => <input type="search" name="q" {...control} />}</Field>`.
 */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field} data-invalid={error ? 'yes' : undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </label>
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
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}

export interface FieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** In words, and what to do about it. */
  readonly error?: string | null
  readonly optional?: boolean
  readonly children: (control: FieldControlProps) => ReactNode
}
