import type { ShownComparison } from '@evenkeel/domain'
import styles from './comparison-notes.module.css'

/** What the notes beside a comparison speak about. */
interface NotedComparison {
  readonly onlyDifferences: boolean
  readonly columns: readonly unknown[]
  readonly counts: Omit<ShownComparison, 'groups'>
  /** Addresses of the same comparison, with all rows and with those that differ. */
  readonly links: { readonly all: string; readonly differences: string }
}

/** Which rows differ, which are folded and which nobody answers: each by name, so that nothing goes missing. */
export function RowChoice({ page: { onlyDifferences, counts, links } }: { page: NotedComparison }) {
  const { different, alike } = counts
  const every = different + alike.length
  return (
    <nav className={styles.choice} aria-label="Rows to show" data-print="none">
      <a href={links.all} aria-current={onlyDifferences ? undefined : 'true'}>
        All that is stated: {counted(every)}
      </a>
      <a href={links.differences} aria-current={onlyDifferences ? 'true' : undefined}>
        Only differences: {counted(different)}
      </a>
    </nav>
  )
}

/** What stands in no row of the table. */
export function LeftOutOfTable({ page: { onlyDifferences, counts, columns } }: { page: NotedComparison }) {
  const { alike, unknown } = counts
  const noneOf = columns.length === 2 ? 'Neither of them' : 'None of them'
  return (
    <div className={styles.notes}>
      {onlyDifferences && alike.length > 0 && (
        <p>
          <strong>
            {counted(alike.length)} alike {alike.length === 1 ? 'is' : 'are'} folded:
          </strong>{' '}
          {alike.join(' · ')}
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          <strong className={styles.unknown}>{noneOf} says:</strong> {unknown.join(' · ')}
        </p>
      )}
    </div>
  )
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`
}
