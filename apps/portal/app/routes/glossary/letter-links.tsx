import styles from './glossary.module.css'

/** The letters that have words, as links. */
export function LetterLinks({ letters }: { letters: readonly string[] }) {
  return (
    <nav aria-label="Letters" data-print="none">
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter}>
            <a className={styles.letterLink} href={`#letter-${letter}`}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
