import { resourcesByKind } from '@evenkeel/domain'
import { EmptyState, Notice } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { ResourceRows } from './resource-rows.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  return { kinds: resourcesByKind(context.published.content.entries.resources), today: context.today }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Help lines and other resources',
    description:
      'Who answers the telephone when it is hard, for physicians and everybody; official bodies, communities and validated instruments.',
  })

export default function Help() {
  const { kinds, today } = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      name="Help"
      plate="Help"
      title="Who answers, and where to ask"
      lede="People to call first; then the bodies that decide, the communities, and questionnaires that were tested."
      extra={
        <Notice tone="caution" title="In danger right now?">
          <p>
            In the United States call or text <a href="tel:988">988</a>, or call <a href="tel:911">911</a>.
            Both answer at all hours.
          </p>
        </Notice>
      }
    >
      {kinds.length === 0 ? (
        <EmptyState title="No further address is published yet">
          <p>The numbers above answer.</p>
        </EmptyState>
      ) : (
        <LetteredSections
          parts={kinds.map(({ kind, label, resources }) => ({
            id: kind,
            title: label,
            body: <ResourceRows resources={resources} today={today} />,
          }))}
        />
      )}
      <PageFoot data="/api/v1/resources" />
    </ReadingPage>
  )
}
