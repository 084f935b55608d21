import styles from './pagination.module.css'

/** Earlier and later pages, the current one by number. Nothing when there is one page only. */
export function Pagination({ page, pages, hrefFor, label = 'Pages' }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className={styles.pagination} aria-label={label} data-print="none">
      {page > 1 && (
        <a className={styles.link} rel="prev" href={hrefFor(page - 1)}>
          <span aria-hidden="true">←</span> Previous
        </a>
      )}
      <span className={styles.where} aria-current="page" data-finder="page">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a className={styles.link} rel="next" href={hrefFor(page + 1)}>
          Next <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}

export interface PaginationProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefFor: (page: number) => string
  readonly label?: string
}
