import { collectionHref } from '../../collections/collection-address.ts'
import styles from './collection-rows.module.css'

/** Collections under each other: what each is for, what it asks, and how many it finds now. */
export function CollectionRows({ collections }: { collections: readonly CollectionRow[] }) {
  return (
    <ol className={styles.list}>
      {collections.map(({ slug, title, summary, words, total, unknownKept }) => (
        <li key={slug} className={styles.row}>
          <p className={styles.count}>
            <strong className={styles.number}>{total.toLocaleString('en-US')}</strong>{' '}
            {total === 1 ? 'program' : 'programs'}
            {unknownKept > 0 && (
              <span className={styles.kept}>
                {unknownKept.toLocaleString('en-US')} of {total === 1 ? 'it' : 'them'} not all known
              </span>
            )}
          </p>
          <div className={styles.words}>
            <h2 className={styles.title}>
              <a href={collectionHref(slug)}>{title}</a>
            </h2>
            <p>{summary}</p>
            <p className={styles.asks}>{words.join('; ')}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

export interface CollectionRow {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** What it asks, in words. */
  readonly words: readonly string[]
  readonly total: number
  /** Of `total`, those that do not say everything that is asked. */
  readonly unknownKept: number
}
