import styles from './theme-choice.module.css'

export type ThemeName = 'system' | 'light' | 'dark'

/**
 * Three buttons in a form that posts `theme` (and `returnTo`) to `action`. Works without JavaScript: the server sets a
 * cookie and writes `data-theme` on `<html>`; for `system` it writes none.
 */
export function ThemeChoice({ action, current, returnTo }: ThemeChoiceProps) {
  return (
    <form className={styles.choice} method="post" action={action} aria-label="Theme">
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      {themes.map(({ value, label }) => (
        <button
          key={value}
          className={styles.button}
          name="theme"
          value={value}
          aria-pressed={value === current}
        >
          {label}
        </button>
      ))}
    </form>
  )
}

export interface ThemeChoiceProps {
  readonly action: string
  readonly current: ThemeName
  readonly returnTo?: string
}

const themes: readonly { value: ThemeName; label: string }[] = [
  { value: 'light', label: 'Day' },
  { value: 'dark', label: 'Night' },
  { value: 'system', label: 'Auto' },
]
