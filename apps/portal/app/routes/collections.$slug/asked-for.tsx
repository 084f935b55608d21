import { ButtonLink, Notice } from '@evenkeel/ui'
import { finderHref } from '../../collections/collection-address.ts'
import styles from './asked-for.module.css'
import type { CollectionPage } from './collection-page.ts'

/** The criteria in words, what of them no longer holds, and the way to change them. */
export function AskedFor({ page: { words, remarks, query } }: { page: CollectionPage }) {
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
      {remarks.length > 0 && (
        <Notice tone="caution" title="Part of what this collection asks no longer works">
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
          <p>Its editors see this too.</p>
        </Notice>
      )}
      <p data-print="none">
        <ButtonLink href={finderHref(query)} tone="secondary">
          Change these filters
        </ButtonLink>
      </p>
    </section>
  )
}
