import type { ProfileCell as Cell } from '@evenkeel/domain'
import { ComparedGap, SourceList } from '@evenkeel/ui'
import { inWords } from '../reading/sources.tsx'
import styles from './profile-cell.module.css'

/** What one profile says to one question, with what it rests on. */
export function ProfileCell({ cell }: { cell: Cell }) {
  if (cell.kind === 'does-not-apply') return <ComparedGap applies={false} />
  if (cell.kind === 'unknown') return <NoGuidanceYet />
  const { content } = cell
  switch (content.as) {
    case 'words':
      return (
        <>
          <span data-long={content.text.length > 80 ? '' : undefined}>{content.text}</span>
          {content.basis !== null && <span className={styles.basis}>{content.basis}</span>}
        </>
      )
    case 'list':
      return (
        <ul className={styles.list}>
          {content.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'rating':
      return (
        <>
          <strong className={styles.step}>{content.rating.step}</strong>
          <span className={styles.basis}>{content.rating.evidenceLabel}</span>
          {content.rating.reason !== null && (
            <span className={styles.reason} data-reason>
              {content.rating.reason}
            </span>
          )}
        </>
      )
    case 'figure': {
      const { value, population, period, caution, source } = content.figure
      return (
        <>
          <strong className={styles.step}>{value}</strong>
          <span className={styles.basis}>
            {population}, {period}
          </span>
          <details className={styles.source}>
            <summary>Source</summary>
            {caution !== null && <p>{caution}</p>}
            <SourceList sources={[inWords(source)]} />
          </details>
        </>
      )
    }
  }
}

/** A gap that nobody has filled: it counts neither for nor against. */
export function NoGuidanceYet() {
  return <span className={styles.gap}>No guidance yet</span>
}
