import {
  type ComparedCell,
  type ComparedRow,
  labelOf,
  rowDifferences,
  scoresOfBalance,
} from '@evenkeel/domain'
import { BalanceStrip, ComparedGap, ComparedValue, CompareTable } from '@evenkeel/ui'
import { sourcesOfFact } from '../../programs/sources-of-fact.ts'
import { ColumnHead, ColumnProgram } from './column-head.tsx'
import styles from './comparison-table.module.css'
import type { ComparedColumn, ComparePage } from './compare-page.ts'

/** The programs side by side: who they are and their balance first, then every fact that is to be shown, group by group. */
export function ComparisonTable({ columns, groups }: Pick<ComparePage, 'columns' | 'groups'>) {
  return (
    <CompareTable
      caption="The programs side by side"
      columns={columns.map((column) => ({ key: column.slug, head: <ColumnHead column={column} /> }))}
      groups={[
        {
          key: 'top',
          label: 'At a glance',
          rows: [
            {
              key: 'program',
              label: 'Program',
              cells: columns.map((column) => <ColumnProgram key={column.slug} column={column} />),
            },
            {
              key: 'balance',
              label: 'Balance',
              remark: 'Of a specialty in general, not the program’s own',
              cells: columns.map((column) => <BalanceCell key={column.slug} column={column} />),
            },
          ],
        },
        ...groups.map(({ key, label, rows }) => ({ key, label, rows: rows.map(rowOf) })),
      ]}
    />
  )
}

function rowOf({ key, label, likeness, cells }: ComparedRow) {
  const differs = rowDifferences.some(({ value }) => value === likeness)
  return {
    key,
    label,
    remark: differs && likeness !== 'values' ? labelOf(rowDifferences, likeness) : undefined,
    cells: cells.map((cell, at) => <Cell key={at} cell={cell} />),
  }
}

function Cell({ cell }: { cell: ComparedCell }) {
  if (cell.kind === 'does-not-apply') return <ComparedGap applies={false} />
  if (cell.kind === 'unknown') return <ComparedGap />
  const { text, status, remark, evidence } = cell
  return <ComparedValue value={text} status={status} remark={remark} sources={sourcesOfFact(evidence)} />
}

function BalanceCell({ column: { balance } }: { column: ComparedColumn }) {
  if (!balance) return <ComparedGap />
  return (
    <div className={styles.strip}>
      <BalanceStrip values={scoresOfBalance(balance)} variant="compact" title={balance.stageLabel} />
      <span className={styles.basis}>
        {balance.stageLabel}: profile of {balance.basis}
      </span>
    </div>
  )
}
