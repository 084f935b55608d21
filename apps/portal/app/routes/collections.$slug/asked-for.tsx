import { ButtonLink } from '@evenkeel/ui'
import { finderHref } from '../../collections/collection-address.ts'
import styles from './asked-for.module.css'
import type { CollectionPage } from './collection-page.ts'

/** The criteria in words, and the way to change them. */
export function AskedFor({ page: { words, query } }: { page: CollectionPage }) {
  return (
    <section className={styles.asked} aria-labelledby="asks">
      <h2 className={styles.title} id="asks">
        What it asks for
      </h2>
      <ul className={styles.list}>
        {words.map((word) => (
          <li key={word} className={styles.word}>
            {word}
          </li>
        ))}
      </ul>
      <p data-print="none">
        <ButtonLink href={finderHref(query)} tone="secondary">
          Change these filters
        </ButtonLink>
      </p>
    </section>
  )
}
