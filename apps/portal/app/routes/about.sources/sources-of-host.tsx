import { ExternalLink } from '@evenkeel/ui'
import { DayOf } from '../../reading/page-foot.tsx'
import styles from './sources-of-host.module.css'
import type { UseInWords } from './uses-in-words.ts'

/** The sources of one host: name, day of the check, where used. */
export function SourcesOfHost({ host, sources }: SourcesOfHostProps) {
  return (
    <section className={styles.host}>
      <h2 className={styles.name}>{host}</h2>
      <ul className={styles.list}>
        {sources.map(({ url, name, checkedOn, uses }) => (
          <li key={url}>
            <ExternalLink href={url}>{name}</ExternalLink>, checked <DayOf day={checkedOn} />
            <p className={styles.uses}>
              Used in{' '}
              {uses.map(({ words, href }, index) => (
                <span key={words}>
                  {index > 0 && '; '}
                  {href === null ? words : <a href={href}>{words}</a>}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SourcesOfHostProps {
  readonly host: string
  readonly sources: readonly {
    readonly url: string
    readonly name: string
    readonly checkedOn: string
    readonly uses: readonly UseInWords[]
  }[]
}
