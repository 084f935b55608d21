import { useId } from 'react'
import { Table } from '../page/table.tsx'
import { takeawayOf } from './share-takeaway.ts'
import styles from './share-bars.module.css'

/** How much of something there is, of how much. */
export interface Share {
  readonly key: string
  readonly label: string
  readonly part: number
  readonly of: number
  /** Where the label leads. */
  readonly href?: string
}

/**
 * A bar a row: how much of a whole is there, beside its name and numbers. A row whose whole is nothing has no bar and
 * says so. The same numbers stand in a table for whoever reads tables.
 */
export function ShareBars({ title, what, rows }: ShareBarsProps) {
  const id = useId()
  const height = Math.max(rows.length, 1) * rowHeight
  const sentence = takeawayOf(rows)
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{sentence}</desc>
        {rows.map((row, at) => (
          <Bar key={row.key} row={row} y={at * rowHeight} />
        ))}
      </svg>
      <figcaption className={styles.caption}>{sentence}</figcaption>
      <details className={styles.numbers}>
        <summary className={styles.summary}>The same in numbers</summary>
        <Table
          caption={title}
          columns={[
            { key: 'label', label: what },
            { key: 'part', label: 'Stated', numeric: true },
            { key: 'of', label: 'Of', numeric: true },
          ]}
          rows={rows.map(({ key, label, part, of, href }) => ({
            key,
            header: href === undefined ? label : <a href={href}>{label}</a>,
            cells: [part, of],
          }))}
        />
      </details>
    </figure>
  )
}

export interface ShareBarsProps {
  readonly title: string
  /** What a row is, as the head of its column. */
  readonly what: string
  readonly rows: readonly Share[]
}

const width = 320
const rowHeight = 34
const barTop = 20
const barHeight = 7

function Bar({ row: { label, part, of }, y }: { row: Share; y: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <text className={styles.label} x={0} y={14}>
        {label}
      </text>
      <text className={styles.count} x={width} y={14} textAnchor="end">
        {of === 0 ? 'nothing to state' : `${part} of ${of}`}
      </text>
      {of > 0 && (
        <>
          <rect className={styles.whole} x={0.5} y={barTop} width={width - 1} height={barHeight} />
          <rect className={styles.part} x={0} y={barTop} width={(width * part) / of} height={barHeight} />
        </>
      )}
    </g>
  )
}
