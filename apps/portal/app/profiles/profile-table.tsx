import { BalanceStrip, CompareTable } from '@evenkeel/ui'
import { NoGuidanceYet, ProfileCell } from './profile-cell.tsx'
import type { ProfileComparePage, StripRow } from './profile-compare-page.ts'
import styles from './profile-table.module.css'

/** Profiles as columns, the same questions to each as rows; each group of ratings begins with its balance strips. */
export function ProfileTable({ columns, groups, strips, caption }: ProfileTableProps) {
  const hasStages = strips.length > 1
  return (
    <div className={hasStages ? styles.stages : undefined}>
      <CompareTable
        caption={caption}
        columns={columns.map((column) => ({ key: column.slug, head: <ColumnHead column={column} /> }))}
        groups={groups.map(({ key, label, rows }) => ({
          key,
          label,
          rows: [
            ...stripRows(
              strips.find(({ group }) => group === key),
              columns,
            ),
            ...rows.map((row) => ({
              key: row.key,
              label: row.label,
              cells: row.cells.map((cell, at) => <ProfileCell key={columns[at]?.slug} cell={cell} />),
            })),
          ],
        }))}
      />
    </div>
  )
}

type Columns = ProfileComparePage['columns']

interface ProfileTableProps extends Pick<ProfileComparePage, 'columns' | 'groups' | 'strips'> {
  readonly caption: string
}

function ColumnHead({ column: { name, href, removeHref } }: { column: Columns[number] }) {
  return (
    <>
      <a className={styles.name} href={href}>
        {name}
      </a>
      <a className={styles.remove} href={removeHref} data-print="none" aria-label={`Remove ${name}`}>
        Remove
      </a>
    </>
  )
}

function stripRows(row: StripRow | undefined, columns: Columns) {
  if (!row) return []
  return [
    {
      key: `strip ${row.group}`,
      label: row.title === '' ? 'Balance' : `${row.title}, balance`,
      cells: columns.map(({ slug, name }, at) => {
        const scores = row.strips[at]
        if (!scores) return <NoGuidanceYet key={slug} />
        return (
          <div key={slug} className={styles.strip}>
            <BalanceStrip
              values={scores}
              variant="compact"
              title={row.title === '' ? name : `${name}, ${row.title}`}
            />
          </div>
        )
      }),
    },
  ]
}
