import { longDate } from '@evenkeel/domain'
import { DefinitionRows, ExternalLink } from '@evenkeel/ui'
import styles from './history-list.module.css'
import type { ListingHistory } from './listing-history.ts'

/** What readers saw change, a row a day, each line with the source that it rests on. */
export function HistoryList({ history }: { history: ListingHistory }) {
  return (
    <DefinitionRows
      rows={history.map(({ on, lines }) => ({
        key: on,
        label: <time dateTime={on}>{longDate(on)}</time>,
        value: (
          <ul className={styles.lines}>
            {lines.map(({ text, source }, at) => (
              <li key={at}>
                {text}
                {source ? ', source ' : '.'}
                {source &&
                  (source.url ? <ExternalLink href={source.url}>{source.name}</ExternalLink> : source.name)}
                {source && '.'}
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  )
}
