import { findEntry, readDayAhead, visaFactsByTopic } from '@evenkeel/domain'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { IgnoredNotice } from '../../reading/ignored-notice.tsx'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { missing } from '../../reading/missing.ts'
import { PageFoot, ReviewNotice } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { statusParts } from './status-parts.tsx'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { published, today } = context
  const status = findEntry(published.content, 'visaStatuses', params.slug ?? '')
  if (!status) throw missing('No visa status stands at this address.')
  const { day, note } = readDayAhead(new URL(request.url).searchParams.get('on'), today)
  const facts = visaFactsByTopic(published.content.entries.visaFacts, status.slug, { day, today })
  return { status, facts, day, today, note }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  args.data
    ? pageMeta(args, {
        title: `${args.data.status.name}: visa status`,
        description: args.data.status.summary,
      })
    : []

export default function VisaStatusPage() {
  const data = useLoaderData<typeof loader>()
  const { status, today, note } = data
  return (
    <ReadingPage
      above={[{ href: '/visas', label: 'Visas' }]}
      name={status.name}
      plate="Visa status"
      title={status.name}
      lede={status.summary}
      controls={
        <>
          <ReviewNotice entry={status} today={today} />
          <IgnoredNotice notes={note === null ? [] : [note]} />
        </>
      }
    >
      <LetteredSections parts={statusParts(data)} />
      <PageFoot entry={status} data={`/api/v1/visas/${status.slug}`} />
    </ReadingPage>
  )
}
