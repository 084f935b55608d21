import styles from './status-rows.module.css'

/** Statuses under each other: what each opens first and limits first. */
export function StatusRows({ statuses }: { statuses: readonly StatusRow[] }) {
  return (
    <ul className={styles.rows}>
      {statuses.map(({ slug, name, summary, opens, limits, facts, blocked }) => (
        <li key={slug} className={styles.row}>
          <div className={styles.words}>
            <h2 className={styles.name}>
              <a href={`/visas/${slug}`}>{name}</a>
            </h2>
            <p>{summary}</p>
            <p className={styles.facts}>
              {facts === 0 ? 'No dated facts yet' : `${facts} dated ${facts === 1 ? 'fact' : 'facts'}`}
              {blocked > 0 && ` · ${blocked} blocked by a court`}
            </p>
          </div>
          <dl className={styles.scales}>
            <div>
              <dt>Opens</dt>
              <dd>{opens ?? 'Nothing stated yet.'}</dd>
            </div>
            <div>
              <dt>Limits</dt>
              <dd>{limits ?? 'Nothing stated yet.'}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  )
}

interface StatusRow {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly opens: string | undefined
  readonly limits: string | undefined
  readonly facts: number
  readonly blocked: number
}
