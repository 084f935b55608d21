'use client'

import { leftOutReasonWords } from '@evenkeel/domain'
import styles from './collection-preview.module.css'
import type { PreviewAnswer } from './preview-answer.ts'

/** Chips in words, how many match, who is kept though unknown, who is left out, and the first names. */
export function FoundPrograms({ preview, portalUrl }: PreviewAnswer) {
  const { query, words, total, of, unknownKept, unknownKeptBy, leftOut, first } = preview
  return (
    <>
      {words.length > 0 && (
        <ul className={styles.words} aria-label="What it asks for">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
      <p className={styles.count}>
        <strong>{total.toLocaleString('en-US')}</strong> of {of.toLocaleString('en-US')} published listings
        match.
      </p>
      <dl className={styles.account}>
        <dt>Kept though unknown</dt>
        <dd>{unknownKept === 0 ? 'None.' : keptWords(unknownKept, unknownKeptBy)}</dd>
        <dt>Left out</dt>
        <dd>{leftOut.length === 0 ? 'None.' : leftOutReasonWords(leftOut).join(' ')}</dd>
      </dl>
      {total === 0 ? (
        <p className={styles.quiet}>Readers would find an empty page, which says so and fills by itself.</p>
      ) : (
        <ol className={styles.first} aria-label="The first programs">
          {first.map(({ slug, name, institution, place }) => (
            <li key={slug}>
              {portalUrl === null ? (
                name
              ) : (
                <a href={`${portalUrl}/programs/${slug}`} target="_blank" rel="noopener">
                  {name}
                </a>
              )}{' '}
              <span className={styles.quiet}>
                {name.includes(institution) ? place : `${institution}, ${place}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {total > first.length && first.length > 0 && (
        <p className={styles.quiet}>and {(total - first.length).toLocaleString('en-US')} more.</p>
      )}
      {portalUrl !== null && query !== '' && (
        <p>
          <a href={`${portalUrl}/programs?${query}`} target="_blank" rel="noopener">
            Open these filters on the portal
          </a>{' '}
          <span className={styles.quiet}>(new window)</span>
        </p>
      )}
    </>
  )
}

function keptWords(kept: number, by: PreviewAnswer['preview']['unknownKeptBy']): string {
  return `${kept}. Not said: ${by.map(({ label, count }) => `${label} by ${count}`).join(', ')}.`
}
