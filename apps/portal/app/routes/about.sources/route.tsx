import { sourceRegister } from '@evenkeel/domain'
import { EmptyState } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { SourcesOfHost } from './sources-of-host.tsx'
import { usesInWords } from './uses-in-words.ts'

export function loader({ context }: LoaderFunctionArgs) {
  const { content } = context.published
  return sourceRegister(content).map(({ host, sources }) => ({
    host,
    sources: sources.map(({ uses, ...source }) => ({ ...source, uses: usesInWords(content, uses) })),
  }))
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Sources',
    description:
      'Every address that something on Evenkeel rests on, by host, with the day it was checked and where it is used.',
  })

export default function SourcesPage() {
  const hosts = useLoaderData<typeof loader>()
  const count = hosts.reduce((sum, { sources }) => sum + sources.length, 0)
  return (
    <ReadingPage
      above={[{ href: '/about', label: 'About' }]}
      name="Sources"
      plate="About, sources"
      title="Everything that this rests on"
      lede={`${count} addresses at ${hosts.length} hosts. Each with the day on which somebody looked, and the pages that rely on it.`}
    >
      {hosts.length === 0 ? (
        <EmptyState title="No source is cited yet">
          <p>As soon as something is published, what it rests on stands here.</p>
        </EmptyState>
      ) : (
        hosts.map((host) => <SourcesOfHost key={host.host} {...host} />)
      )}
    </ReadingPage>
  )
}
