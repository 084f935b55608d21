import { longDate } from '@evenkeel/domain'
import styles from './comparison-notes.module.css'
import type { ComparePage } from './compare-page.ts'

/** Which rows differ, which are folded and which nobody answers: each by name, so that nothing goes missing. */
export function RowChoice({ page: { onlyDifferences, counts, links } }: { page: ComparePage }) {
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
export function LeftOutOfTable({ page: { onlyDifferences, counts, columns } }: { page: ComparePage }) {
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

/** For paper, where drawers stay shut: where each fact's sources are, and who says all this when. */
export function OnPaper({ page: { portalUrl, asOf, columns } }: { page: ComparePage }) {
  return (
    <p className={styles.paper}>
      The month is that of the newest check; the balance is that of a specialty in general. All sources:{' '}
      {columns.map(({ slug }) => `${portalUrl}/programs/${slug}`).join(' · ')}. Evenkeel, content as of{' '}
      {longDate(asOf.slice(0, 10))}: a reference work, not medical, legal or immigration advice.
    </p>
  )
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`
}
