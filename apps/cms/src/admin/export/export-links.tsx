'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import styles from './export.module.css'

/** The list as it is filtered, searched and sorted at this moment, as a file. */
export function ExportLinks() {
  const { slug: collection, trash } =
    /\/collections\/(?<slug>[^/]+)(?<trash>\/trash)?/.exec(usePathname())?.groups ?? {}
  const shown = useSearchParams()
  if (collection === undefined) return null
  const kept = [...shown].filter(
    ([name]) => name === 'search' || name === 'sort' || name.startsWith('where['),
  )
  if (trash !== undefined) kept.push(['trash', 'true'])
  const address = (format: string) =>
    `/api/${collection}/export?${new URLSearchParams([['format', format], ...kept])}`
  return (
    <p className={styles.links}>
      Take this list along, as it is filtered and sorted:{' '}
      <a href={address('csv')} download>
        CSV
      </a>{' '}
      <a href={address('json')} download>
        JSON
      </a>
    </p>
  )
}
