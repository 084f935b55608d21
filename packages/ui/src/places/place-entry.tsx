import type { ReactNode } from 'react'
import styles from './place-entry.module.css'

/** Results as an ordered list of places. `start` is the number of the first entry on this page. */
export function PlaceList({ children, start = 1 }: { children: ReactNode; start?: number }) {
  return (
    <ol className={styles.list} start={start}>
      {children}
    </ol>
  )
}

/**
 * One place in a list: who, where, the visa line, the work line, the balance strip, what nobody has stated, and what
 * can be done with it.
 */
export function PlaceEntry(props: PlaceEntryProps) {
  const {
    name,
    href,
    institution,
    place,
    tags,
    visa,
    work,
    strip,
    unknown = [],
    reasons,
    actions,
    level = 2,
  } = props
  const Heading = level === 2 ? 'h2' : 'h3'
  const hasWhere = Boolean(institution) || Boolean(place)
  return (
    <li className={styles.item}>
      <article className={styles.entry}>
        <header className={styles.header}>
          <Heading className={styles.name}>
            <a className={styles.link} href={href}>
              {name}
            </a>
          </Heading>
          {hasWhere && (
            <p className={styles.where}>
              {institution}
              {institution && place && <span className={styles.dot}> · </span>}
              {place && <span className={styles.place}>{place}</span>}
            </p>
          )}
          {tags && <div className={styles.tags}>{tags}</div>}
        </header>
        {strip && <div className={styles.strip}>{strip}</div>}
        <dl className={styles.lines}>
          {visa && <Line label="Visa">{visa}</Line>}
          {work && <Line label="Work">{work}</Line>}
          {unknown.length > 0 && (
            <Line label="Not stated" isUnknown>
              {unknown.join(', ')}
            </Line>
          )}
          {reasons && <Line label="Why here">{reasons}</Line>}
        </dl>
        {actions && (
          <div className={styles.actions} data-print="none">
            {actions}
          </div>
        )}
      </article>
    </li>
  )
}

export interface PlaceEntryProps {
  readonly name: ReactNode
  readonly href: string
  readonly institution?: ReactNode
  readonly place?: ReactNode
  readonly tags?: ReactNode
  /** Visa policy in words, with its mark. */
  readonly visa?: ReactNode
  /** Work pattern in words. */
  readonly work?: ReactNode
  /** A compact `<BalanceStrip>`. */
  readonly strip?: ReactNode
  /** Labels of what nobody has stated. */
  readonly unknown?: readonly string[]
  readonly reasons?: ReactNode
  /** "Add to shortlist" and the like. */
  readonly actions?: ReactNode
  readonly level?: 2 | 3
}

function Line({ label, isUnknown = false, children }: LineProps) {
  return (
    <div className={styles.line} data-unknown={isUnknown ? 'yes' : undefined}>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.words}>{children}</dd>
    </div>
  )
}

interface LineProps {
  readonly label: string
  readonly isUnknown?: boolean
  readonly children: ReactNode
}
