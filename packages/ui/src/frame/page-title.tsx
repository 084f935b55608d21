import type { ReactNode } from 'react'
import { WholeCodes } from '../prose/whole-codes.tsx'
import styles from './page-title.module.css'

/** The one `<h1>` of a page, with the small label above it (its plate) and the lede below. */
export function PageTitle({ title, plate, lede, children }: PageTitleProps) {
  return (
    <header className={styles.title}>
      {plate && <p className={styles.plate}>{plate}</p>}
      <h1>{typeof title === 'string' ? <WholeCodes>{title}</WholeCodes> : title}</h1>
      {lede && <p className={styles.lede}>{lede}</p>}
      {children}
    </header>
  )
}

export interface PageTitleProps {
  readonly title: ReactNode
  /** A short label above the title: what kind of page this is. */
  readonly plate?: ReactNode
  /** One or two sentences: what the reader finds here. */
  readonly lede?: ReactNode
  /** Tags, facts or actions that belong to the title. */
  readonly children?: ReactNode
}
