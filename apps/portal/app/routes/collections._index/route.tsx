import { collectionResult, collectionsInOrder } from '@evenkeel/domain'
import { EmptyState } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { CollectionRows } from './collection-rows.tsx'

export function loader({ context: { published, index } }: LoaderFunctionArgs) {
  return collectionsInOrder(published.content.entries.collections).map(
    ({ slug, title, summary, criteria }) => {
      const { result, words } = collectionResult(index, criteria)
      return { slug, title, summary, words, total: result.total, unknownKept: result.unknownKept }
    },
  )
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Collections of programs',
    description:
      'Programs chosen by our editors for a purpose: those that state H-1B or J-1, those to ask first, those in one house. Each is a live search that you can change.',
  })

export default function Collections() {
  const collections = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      above={[{ href: '/programs', label: 'Programs' }]}
      name="Collections"
      plate="Collections"
      title="Programs, chosen for a purpose"
      lede="Each collection is a set of filters that our editors put together, with what it promises and what it does not. What it finds is counted anew whenever a listing changes."
    >
      {collections.length === 0 ? (
        <EmptyState title="No collection is published yet">
          <p>
            The <a href="/programs">program list</a> has every filter that they are made of.
          </p>
        </EmptyState>
      ) : (
        <CollectionRows collections={collections} />
      )}
      <PageFoot data="/api/v1/collections" />
    </ReadingPage>
  )
}
