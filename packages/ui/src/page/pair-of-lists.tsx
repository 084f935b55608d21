import type { ReactNode } from 'react'
import styles from './pair-of-lists.module.css'

/** Two short lists that weigh against each other: what speaks for a thing and what against. An empty one says so. */
export function PairOfLists({ pro, contra, level = 3 }: PairOfListsProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.pair}>
      {[
        { ...pro, sign: 'pro' },
        { ...contra, sign: 'contra' },
      ].map(({ title, items, empty, sign }) => (
        <div key={sign} className={styles.side} data-sign={sign}>
          <Heading className={styles.title}>{title}</Heading>
          {items.length === 0 ? (
            <p className={styles.empty}>{empty ?? 'Nothing stated yet.'}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((item, index) => (
                <li key={index} className={styles.item}>
                  {item}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
}

export interface PairOfListsProps {
  readonly pro: ListOfPair
  readonly contra: ListOfPair
  readonly level?: 2 | 3
}

export interface ListOfPair {
  readonly title: string
  readonly items: readonly ReactNode[]
  /** Said where the list is empty. */
  readonly empty?: string
}
