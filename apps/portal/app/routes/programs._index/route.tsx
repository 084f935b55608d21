import { mostSaved, parseCriteria, readList } from '@evenkeel/domain'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageTitle, SideBySide } from '@evenkeel/ui'
import { CollectionsLine } from '../../collections/collections-line.tsx'
import { namedCollections } from '../../collections/named-collections.ts'
import type { PageHandle } from '../../enhancements.ts'
import { pageMeta } from '../../page-meta.ts'
import { isSameQuery } from '../../programs/program-address.ts'
import { Filters } from './filters.tsx'
import { listName } from './list-name.ts'
import { programsPage } from './programs-page.ts'
import { Results } from './results.tsx'
import { SearchBar } from './search-bar.tsx'

export function loader({ request, context: { published, index } }: LoaderFunctionArgs) {
  const pairs = new URL(request.url).searchParams
  const read = parseCriteria(index, pairs)
  const { slugs: list } = readList(pairs.getAll('list'), mostSaved)
  const page = programsPage(index, read, list)
  // A form sends all of its controls; the address that is shared and kept says only what was asked, in one order.
  if (page.notes.length === 0 && !isSameQuery(pairs, page.href)) return redirect(page.href)
  return { ...page, collections: namedCollections(published.content, 0) }
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { data } = args
  return pageMeta(args, {
    title: data ? listName(data) : 'Programs',
    description:
      'Residency and fellowship programs on the way into clinical informatics, by visa policy, place, hours and more. What a program does not say is shown, counted and kept.',
    search: data ? data.canonicalHref.slice('/programs'.length) : '',
    isUnlisted: data !== undefined && (data.chips.length > 0 || data.list.length > 0),
  })
}

export const handle = { enhancements: ['finder', 'saved-list'] } satisfies PageHandle

export default function Programs() {
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        plate="Programs"
        title="Find a program"
        lede="Choose what matters to you. A program that does not say stays in the list until you leave it out."
      >
        <CollectionsLine {...page.collections} />
      </PageTitle>
      <SearchBar q={page.q} sort={page.sort} list={page.list} />
      <SideBySide side={<Filters sections={page.sections} chosen={page.chips.length} />}>
        <Results page={page} />
      </SideBySide>
    </>
  )
}
