import { hostOf, longDate } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import { ExternalLink } from '../prose/external-link.tsx'
import styles from './source-line.module.css'

/** One source as the reader sees it. `kind` is already in words ("Program website"). */
export interface SourceOfFact {
  readonly name: string
  readonly kind?: string
  /** Null or absent where the source has no address: a telephone call, an e-mail. */
  readonly url?: string | null
  /** YYYY-MM-DD */
  readonly checkedOn: string
  /** False: the source says something else. */
  readonly agrees?: boolean
  readonly note?: string | null
}

/** Who says so, where, and when we looked. */
export function SourceLine({ source }: { source: SourceOfFact }) {
  const { name, kind, url, checkedOn, agrees = true, note } = source
  return (
    <span className={styles.line}>
      {!agrees && <strong className={styles.disagrees}>Says otherwise. </strong>}
      {kind && <>{kind}: </>}
      {url ? <ExternalLink href={url}>{name}</ExternalLink> : name}
      {url && name !== hostOf(url) && <span className={styles.host}> ({hostOf(url)})</span>}
      {', '}
      <span className={styles.checked}>
        checked <time dateTime={checkedOn}>{longDate(checkedOn)}</time>
      </span>
      {note && <span className={styles.note}>{note}</span>}
    </span>
  )
}

/** Several sources as a list; `empty` is said where there is none. */
export function SourceList({ sources, empty = 'No source yet.' }: SourceListProps) {
  if (sources.length === 0) return <p className={styles.line}>{empty}</p>
  return (
    <ul className={styles.list}>
      {sources.map((source, index) => (
        <li key={index}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  )
}

export interface SourceListProps {
  readonly sources: readonly SourceOfFact[]
  readonly empty?: ReactNode
}
