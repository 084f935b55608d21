import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './choice-group.module.css'

export interface GroupChoice {
  readonly value: string
  readonly label: ReactNode
  readonly help?: ReactNode
}

/**
 * One question with its answers as radio buttons, or as checkboxes where several may hold. The question is the legend;
 * `heading` makes it the page's main heading. Large targets: the whole line answers.
 */
export function ChoiceGroup({
  id,
  name,
  legend,
  choices,
  chosen,
  type = 'radio',
  heading = false,
  inline = false,
  hint,
  error,
}: ChoiceGroupProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={styles.group}
      data-invalid={error ? 'yes' : undefined}
      aria-describedby={describedBy || undefined}
    >
      <legend className={classNames(styles.legend, heading && styles.main)}>
        {heading ? <h1 className={styles.heading}>{legend}</h1> : legend}
      </legend>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <span className={styles.word}>Problem:</span> {error}
        </p>
      )}
      <div className={classNames(styles.choices, inline && styles.inline)}>
        {choices.map(({ value, label, help }, index) => (
          <label key={value} className={styles.choice}>
            <input
              type={type}
              name={name}
              value={value}
              id={index === 0 ? id : undefined}
              defaultChecked={chosen.includes(value)}
            />
            <span>
              {label}
              {help && <span className={styles.help}>{help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export interface ChoiceGroupProps {
  /** Id of the first control, to which an error summary leads. */
  readonly id: string
  readonly name: string
  readonly legend: ReactNode
  readonly choices: readonly GroupChoice[]
  readonly chosen: readonly string[]
  readonly type?: 'radio' | 'checkbox'
  readonly heading?: boolean
  /** Side by side where there is room: for short answers. */
  readonly inline?: boolean
  readonly hint?: ReactNode
  /** In words, and what to do about it. */
  readonly error?: string | null
}
