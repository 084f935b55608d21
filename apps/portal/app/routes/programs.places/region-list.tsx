import type { Region } from './places-page.ts'
import styles from './region-list.module.css'

/** The states of a region with what is found in each; a state in which nothing is found is no link. */
export function RegionList({ region: { value, label, count, href, states, unlisted } }: { region: Region }) {
  return (
    <section className={styles.region} aria-labelledby={`region-${value}`}>
      <h2 className={styles.title} id={`region-${value}`}>
        {href === null ? label : <a href={href}>{label}</a>} <Count count={count} />
      </h2>
      {states.length > 0 && (
        <ul className={styles.states}>
          {states.map((state) => (
            <li key={state.code} className={styles.state}>
              {state.href === null ? (
                <span className={styles.none}>{state.name}</span>
              ) : (
                <a className={styles.link} href={state.href}>
                  {state.name}
                </a>
              )}
              <Count count={state.count} />
            </li>
          ))}
        </ul>
      )}
      {unlisted.length > 0 && <p className={styles.unlisted}>Nothing listed yet in {inWords(unlisted)}.</p>}
    </section>
  )
}

function Count({ count }: { count: number }) {
  return (
    <span className={styles.count}>
      {count.toLocaleString('en-US')}
      <span className={styles.hidden}> {count === 1 ? 'program' : 'programs'}</span>
    </span>
  )
}

const list = new Intl.ListFormat('en-US', { type: 'disjunction' })

function inWords(names: readonly string[]): string {
  return list.format(names)
}
