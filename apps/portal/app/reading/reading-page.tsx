import { Breadcrumbs, type NavItem, PageTitle, type PageTitleProps } from '@evenkeel/ui'
import type { ReactNode } from 'react'

/** The top that all reading pages share: the way back up, then the title. `above` are the pages between home and this. */
export function ReadingPage({ above = [], name, children, ...title }: ReadingPageProps) {
  return (
    <>
      <Breadcrumbs trail={[home, ...above]} current={name} />
      <PageTitle {...title}>{title.extra}</PageTitle>
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
  readonly children: ReactNode
}

const home: NavItem = { href: '/', label: 'Evenkeel' }
