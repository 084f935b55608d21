import { strategiesByGroup } from '@evenkeel/domain'
import { EmptyState, Notice } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { AdviceOfGroup } from './advice-of-group.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  return { groups: strategiesByGroup(context.published.content.entries.guidance), today: context.today }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Strategies, sorted by how soon',
    description:
      'What a non-US IMG can do for balance on the way into clinical informatics: five groups of advice, for this week, this rotation, this year.',
  })

export default function Strategies() {
  const { groups, today } = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      above={[{ href: '/guide', label: 'Guide' }]}
      name="Strategies"
      plate="Guide, strategies"
      title="What you can do, sorted by how soon"
      lede="Five groups of advice. Take one thing for this week; leave the rest for a lighter month."
      extra={
        <Notice title="When it is more than a hard month">
          <p>
            Advice is no help then, people are: <a href="/help">who answers the telephone</a>.
          </p>
        </Notice>
      }
    >
      {groups.length === 0 ? (
        <EmptyState title="No advice is published yet">
          <p>
            The <a href="/guide">chapters of the guide</a> say what helps at each stage.
          </p>
        </EmptyState>
      ) : (
        <LetteredSections
          parts={groups.map((group) => ({
            id: group.group,
            title: group.label,
            body: <AdviceOfGroup group={group} today={today} />,
          }))}
        />
      )}
      <PageFoot data="/api/v1/guidance" />
    </ReadingPage>
  )
}
