import { longDate } from '@evenkeel/domain'
import { PageFrame, SiteFooter, SiteHeader, ThemeChoice, type ThemeName } from '@evenkeel/ui'
import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PreviewBanner } from '../preview/preview-banner.tsx'
import type { PreviewNotice } from '../preview/previewed-page.ts'
import { OldContentNotice } from './old-content-notice.tsx'
import { footerLinks, headerLinks } from './site-links.ts'

/** Header, footer and what concerns the whole site, around a page. */
export function SiteFrame({ asOf, theme, isContentOld, preview, children }: SiteFrameProps) {
  const { pathname, search } = useLocation()
  const nav = headerLinks.map((link) => ({ ...link, current: isWithin(link.href, pathname) }))
  return (
    <PageFrame
      header={
        <SiteHeader
          nav={nav}
          theme={
            carriesAnswers(pathname) || preview ? undefined : (
              <ThemeChoice action="/theme" current={theme} returnTo={pathname + search} />
            )
          }
        />
      }
      notice={
        preview ? (
          <PreviewBanner {...preview} />
        ) : isContentOld && asOf !== null ? (
          <OldContentNotice asOf={asOf} />
        ) : undefined
      }
      footer={
        <SiteFooter
          notAdvice={
            <>
              Evenkeel is a reference work, not medical, legal or immigration advice. Before you act on a visa
              fact, ask your GME office or an immigration attorney; if you are not well, see{' '}
              <a href="/help">who answers the telephone</a>.
            </>
          }
          links={footerLinks}
          asOf={
            asOf !== null && (
              <>
                Content as of <time dateTime={asOf}>{longDate(asOf.slice(0, 10))}</time>
              </>
            )
          }
        />
      }
    >
      {children}
    </PageFrame>
  )
}

interface SiteFrameProps {
  /** When the newest change that is shown was published; null where that is not known. */
  readonly asOf: string | null
  readonly theme: ThemeName
  readonly isContentOld: boolean
  /** Where a draft is shown; the choice of colors would lead from it to the page for readers. */
  readonly preview: PreviewNotice | null
  readonly children: ReactNode
}

/** Pages that hold what somebody filled in: a choice of colors would lead away from them, and lose it. */
function carriesAnswers(pathname: string): boolean {
  return pathname.startsWith('/assessment/')
}

function isWithin(href: string, pathname: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`)
}
