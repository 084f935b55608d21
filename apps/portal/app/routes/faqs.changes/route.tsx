import { latestFaqChanges } from '@evenkeel/domain'
import { EmptyState, Timeline, WholeCodes } from '@evenkeel/ui'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { feedLink, feedPath, mostChanges } from '../../reading/faq-feed-address.ts'
import { DayOf } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  return { changes: latestFaqChanges(context.published.content.entries.faqs, mostChanges) }
}

export const links: LinksFunction = () => [feedLink]

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'What changed in the answers',
    description: 'New and changed answers to questions of non-US IMGs, newest first, with what changed.',
  })

export default function Changes() {
  const { changes } = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      above={[{ href: '/faqs', label: 'FAQs' }]}
      name="What changed"
      plate="FAQs"
      title="What changed in the answers"
      lede="New and changed answers, newest first."
      controls={
        <p>
          To be told without an account, add the <a href={feedPath}>feed of changes</a> to a feed reader.
        </p>
      }
    >
      {changes.length === 0 ? (
        <EmptyState title="No question is published yet" actions={<a href="/guide">Read the guide</a>} />
      ) : (
        <Timeline
          level={2}
          entries={changes.map(({ slug, question, on, note, key }) => ({
            key: `${slug} ${key}`,
            when: <DayOf day={on} />,
            title: (
              <a href={`/faqs/${slug}`}>
                <WholeCodes>{question}</WholeCodes>
              </a>
            ),
            body: <p>{note ?? 'Answered for the first time.'}</p>,
          }))}
        />
      )}
    </ReadingPage>
  )
}
