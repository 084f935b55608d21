import styles from './list-bar.module.css'

/** All that a search found, on all of its pages, as files. `href` is the address of the search. */
export function TakeAlong({ href }: { href: string }) {
  const query = href.includes('?') ? href.slice(href.indexOf('?')) : ''
  return (
    <p className={styles.words} data-print="none">
      All of these with every fact and its source:{' '}
      <a href={`/programs/export.csv${query}`}>spreadsheet (CSV)</a>
      {' · '}
      <a href={`/programs/export.json${query}`}>data (JSON)</a>
    </p>
  )
}
