import styles from './whole-codes.module.css'

/** Names of visas, forms and stages that are read as one word: 'H-1B', 'DS-2019', 'PGY-1'. */
const code = /(\b(?:[A-Z]{1,3}-\d{1,4}[A-Z]?)\b)/

/** Words in which no line ends within such a name. */
export function WholeCodes({ children }: { children: string }) {
  return children.split(code).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
