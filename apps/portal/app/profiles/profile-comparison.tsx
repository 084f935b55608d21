import { Breadcrumbs, DimensionLegend, type NavItem, PageTitle } from '@evenkeel/ui'
import type { ReactNode } from 'react'
import styles from '../compare/compare-frame.module.css'
import { LeftOutOfTable, RowChoice } from '../compare/comparison-notes.tsx'
import { OnPaper } from '../compare/on-paper.tsx'
import { IgnoredNotice } from '../reading/ignored-notice.tsx'
import { ProfileChooser } from './profile-chooser.tsx'
import type { ProfileComparePage } from './profile-compare-page.ts'
import { ProfileTable } from './profile-table.tsx'

/** A page on which profiles stand side by side, with the way to choose others. `children` come below the table. */
export function ProfileComparison({ page, above, title, lede, legend, asOf, children }: Props) {
  const { columns, notes } = page
  return (
    <div className={styles.page} data-print={columns.length > 1 ? 'wide' : undefined}>
      <Breadcrumbs trail={[{ href: '/', label: 'Evenkeel' }, above]} current="Compare" />
      <PageTitle plate={above.label} title={title} lede={columns.length > 1 ? undefined : lede} />
      <IgnoredNotice notes={notes} />
      <ProfileChooser page={page} legend={legend} />
      {columns.length > 1 && (
        <>
          <RowChoice page={page} />
          <div data-print="none">
            <DimensionLegend />
          </div>
          <ProfileTable {...page} caption={title} />
          <LeftOutOfTable page={page} />
          <OnPaper asOf={asOf}>
            Each rating’s reason and each figure’s source stand on the profiles’ own pages. “?”: no guidance
            yet.
          </OnPaper>
        </>
      )}
      {children}
    </div>
  )
}

interface Props {
  readonly page: ProfileComparePage
  readonly above: NavItem & { readonly label: string }
  readonly title: string
  /** Said while nothing is compared yet. */
  readonly lede: string
  /** Above the boxes. */
  readonly legend: string
  readonly asOf: string
  readonly children?: ReactNode
}
