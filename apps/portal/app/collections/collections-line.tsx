import styles from './collections-line.module.css'
import { collectionHref } from './collection-address.ts'

/** A collection by its name, for links. */
export interface NamedCollection {
  readonly slug: string
  readonly title: string
}

/** A calm line that leads to collections, the first ones by name; nothing while there is none. */
export function CollectionsLine({ collections, total }: CollectionsLineProps) {
  if (total === 0) return null
  return (
    <nav className={styles.line} aria-label="Collections" data-print="none">
      <span className={styles.label}>Chosen by our editors:</span>
      <ul className={styles.list}>
        {collections.map(({ slug, title }) => (
          <li key={slug}>
            <a className={styles.link} href={collectionHref(slug)}>
              {title}
            </a>
          </li>
        ))}
        {total > collections.length && (
          <li>
            <a className={styles.link} href="/collections">
              {collections.length > 0 && 'All '}
              {total} {total === 1 ? 'collection' : 'collections'}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

interface CollectionsLineProps {
  readonly collections: readonly NamedCollection[]
  /** How many are published. */
  readonly total: number
}
