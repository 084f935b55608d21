import styles from './view.module.css'

/** Choices as links in a row; the one that is shown is marked. */
export function ChoiceLinks({ label, current, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={label} className={styles.choices}>
      <span className={styles.quiet}>{label}</span>
      {choices.map(({ value, label: name, href }) => (
        <a key={value} href={href} aria-current={value === current ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}

interface ChoiceLinksProps {
  readonly label: string
  readonly current: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly href: string }[]
}
