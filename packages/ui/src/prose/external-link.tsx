import { hostOf, isWebAddress } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import styles from './external-link.module.css'

/** True for addresses of other sites. */
export function isExternal(href: string): boolean {
  return isWebAddress(href)
}

/** A link to another site, marked as such. An address that is not http(s) is shown as its words alone. */
export function ExternalLink({ href, children }: { href: string; children?: ReactNode }) {
  const words = children ?? hostOf(href)
  if (!isWebAddress(href)) return <>{words}</>
  return (
    <a href={href} rel="noopener">
      {words}
      <ExternalMark />
    </a>
  )
}

/** The arrow that says "leaves this site"; in words for screen readers. */
export function ExternalMark() {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 10 10"
      width="9"
      height="9"
      role="img"
      aria-label=" (other site)"
    >
      <path d="M2 8 8 2M3.5 1.5H8.5V6.5" />
    </svg>
  )
}
