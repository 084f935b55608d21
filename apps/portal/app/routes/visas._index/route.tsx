import { visaFactsByTopic } from '@evenkeel/domain'
import { EmptyState, Notice } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { StatusRows } from './status-rows.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  const { today } = context
  const { visaStatuses, visaFacts } = context.published.content.entries
  const statuses = [...visaStatuses].sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'))
  return statuses.map(({ slug, name, summary, opens, limits }) => {
    const facts = visaFactsByTopic(visaFacts, slug, { day: today, today }).topics.flatMap(
      (topic) => topic.facts,
    )
    const blocked = facts.filter(({ fact }) => fact.force === 'blocked').length
    return { slug, name, summary, opens: opens[0], limits: limits[0], facts: facts.length, blocked }
  })
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Visa statuses',
    description:
      'J-1, H-1B, O-1, permanent residence and the others: what each opens and limits in training and later, with dated facts and their sources.',
  })

export default function Visas() {
  const statuses = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      name="Visas"
      plate="Visas"
      title="What each status opens, and what it limits"
      lede="A status decides more than whether you may work: it bends hours, place and the order of your years. Each page holds dated facts, each with its source."
      extra={
        <Notice tone="caution" title="Not legal advice">
          <p>
            Rules change, and courts change them between two checks. Before you act, ask an immigration
            attorney.
          </p>
        </Notice>
      }
    >
      {statuses.length === 0 ? (
        <EmptyState title="No visa status is published yet">
          <p>
            Until then, your GME office and the <a href="/help">official bodies</a> are the places to ask.
          </p>
        </EmptyState>
      ) : (
        <StatusRows statuses={statuses} />
      )}
      <PageFoot data="/api/v1/visas" />
    </ReadingPage>
  )
}
