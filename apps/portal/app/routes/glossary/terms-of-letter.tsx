import type { GlossaryLetter } from '@evenkeel/domain'
import { Section } from '@evenkeel/ui'
import { Sources } from '../../reading/sources.tsx'
import styles from './glossary.module.css'

/** The words under one letter; each can be linked to. */
export function TermsOfLetter({ letter, terms }: GlossaryLetter) {
  return (
    <Section title={letter} id={`letter-${letter}`}>
      <dl className={styles.terms}>
        {terms.map(({ slug, term, alsoCalled, definition, sources }) => (
          <div key={slug} className={styles.term} id={slug}>
            <dt className={styles.name}>
              <a className={styles.anchor} href={`#${slug}`}>
                {term}
              </a>
              {alsoCalled.length > 0 && <span className={styles.also}>also: {alsoCalled.join(', ')}</span>}
            </dt>
            <dd className={styles.definition}>
              <p>{definition}</p>
              {sources.length > 0 && <Sources sources={sources} />}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
