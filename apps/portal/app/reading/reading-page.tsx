import { Breadcrumbs, type NavItem, PageTitle, type PageTitleProps } from '@evenkeel/ui'
import type { ReactNode } from 'react'
import styles from './reading-page.module.css'

/** The top that all reading pages share: the way back up, then the title. `above` are the pages between home and this. */
export function ReadingPage({ above = [], name, extra, controls, children, ...title }: ReadingPageProps) {
  return (
    <>
      <Breadcrumbs trail={[home, ...above]} current={name} />
      <PageTitle {...title}>{extra}</PageTitle>
      {controls && <div className={styles.controls}>{controls}</div>}
      {children}
    </>
  )
}

export interface ReadingPageProps extends Pick<PageTitleProps, 'title' | 'plate' | 'lede'> {
  readonly above?: readonly NavItem[]
  /** What the page is called in the way back up: short. */
  readonly name: string
  /** Tags and the like below the lede. */
  readonly extra?: ReactNode
  /** What acts on the whole page or is said about it: choices, notices, a count. */
  readonly controls?: ReactNode
  readonly children: ReactNode
}

const home: NavItem = { href: '/', label: 'Evenkeel' }
