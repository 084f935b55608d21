import { Breadcrumbs, PageTitle } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LeftOutOfTable, RowChoice } from '../../compare/comparison-notes.tsx'
import { OnPaper } from '../../compare/on-paper.tsx'
import { pageMeta } from '../../page-meta.ts'
import { IgnoredNotice } from '../../reading/ignored-notice.tsx'
import { comparePage } from './compare-page.ts'
import { CompareActions } from './compare-actions.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import styles from '../../compare/compare-frame.module.css'
import { NothingToCompare } from './nothing-to-compare.tsx'

export function loader({ request, context }: LoaderFunctionArgs) {
  return comparePage(context, new URL(request.url).searchParams)
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const names = args.data?.columns.map(({ institution }) => institution) ?? []
  return pageMeta(args, {
    title: names.length > 1 ? `Compared: ${names.join(', ')}` : 'Compare programs',
    description:
      'Up to six programs side by side: what each states, how sure that is, and what none of them says.',
    isUnlisted: true,
  })
}

export default function Compare() {
  const page = useLoaderData<typeof loader>()
  const { columns, groups, links, notes } = page
  const canCompare = columns.length > 1
  return (
    <div className={styles.page} data-print="wide">
      <Breadcrumbs trail={above} current="Compare" />
      <PageTitle plate="Programs" title="Side by side" />
      <IgnoredNotice notes={notes} />
      {canCompare ? (
        <>
          <RowChoice page={page} />
          <ComparisonTable columns={columns} groups={groups} />
          <LeftOutOfTable page={page} />
          <OnPaper
            asOf={page.asOf}
            addresses={columns.map(({ slug }) => `${page.portalUrl}/programs/${slug}`)}
          >
            The month is that of the newest check; the balance is that of a specialty in general.
          </OnPaper>
          <CompareActions links={links} />
        </>
      ) : (
        <NothingToCompare columns={columns} />
      )}
    </div>
  )
}

const above = [
  { href: '/', label: 'Evenkeel' },
  { href: '/programs', label: 'Programs' },
]
