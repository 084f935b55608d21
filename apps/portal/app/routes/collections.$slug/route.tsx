import { findEntry } from '@evenkeel/domain'
import { Prose, Reading, Section } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageAsked } from '../../collections/page-asked.ts'
import type { PageHandle } from '../../enhancements.ts'
import { pageMeta } from '../../page-meta.ts'
import { missing } from '../../reading/missing.ts'
import { PageFoot, ReviewNotice } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { Sources } from '../../reading/sources.tsx'
import { AskedFor } from './asked-for.tsx'
import { collectionPage } from './collection-page.ts'
import { CollectionResults } from './collection-results.tsx'
import { Remarks } from './remarks.tsx'

export function loader({ request, params, context: { published, index } }: LoaderFunctionArgs) {
  const collection = findEntry(published.content, 'collections', params.slug ?? '')
  if (!collection) throw missing('No collection stands at this address.')
  return collectionPage(index, collection, pageAsked(new URL(request.url).searchParams.get('page')))
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { data } = args
  if (!data) return []
  const { collection, page } = data
  return pageMeta(args, {
    title: `${collection.title}: a collection${page > 1 ? `, page ${page}` : ''}`,
    description: collection.summary,
    search: page > 1 ? `?page=${page}` : '',
  })
}

export const handle = { enhancements: ['saved-list'] } satisfies PageHandle

export default function CollectionRoute() {
  const page = useLoaderData<typeof loader>()
  const { collection, today } = page
  return (
    <ReadingPage
      above={[
        { href: '/programs', label: 'Programs' },
        { href: '/collections', label: 'Collections' },
      ]}
      name={collection.title}
      plate="Collection"
      title={collection.title}
      lede={collection.summary}
      controls={
        <>
          <ReviewNotice entry={collection} today={today} />
          <Remarks remarks={page.remarks} />
        </>
      }
    >
      <Reading margin={<AskedFor page={page} />} marginLast>
        <Prose prose={collection.body} />
      </Reading>
      <CollectionResults page={page} />
      {collection.sources.length > 0 && (
        <Section title="Sources" id="sources">
          <Sources sources={collection.sources} />
        </Section>
      )}
      <PageFoot entry={collection} data={`/api/v1/collections/${collection.slug}`} />
    </ReadingPage>
  )
}
