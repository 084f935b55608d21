import { shortProgramName } from '@evenkeel/domain'
import { EmptyState } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { HistoryList } from '../../programs/history-list.tsx'
import { listingHistory } from '../../programs/listing-history.ts'
import { programHref } from '../../programs/program-address.ts'
import { missing } from '../../reading/missing.ts'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'

export function loader({ params, context: { index } }: LoaderFunctionArgs) {
  const listing = index.listings.find((entry) => entry.listing.program.slug === params.slug)?.listing
  if (!listing) throw missing('No program is listed at this address.')
  const { program, institution } = listing
  return {
    slug: program.slug,
    institution: institution.name,
    shortName: shortProgramName(program.name, institution.name),
    history: listingHistory(program),
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data ? `What changed: ${args.data.institution}` : 'No such program',
    description: 'What readers saw change in a listing, day by day, each with its source.',
    isUnlisted: true,
  })

export default function ProgramChanges() {
  const { slug, institution, shortName, history } = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      above={[
        { href: '/programs', label: 'Programs' },
        { href: programHref(slug), label: institution },
      ]}
      name="What changed"
      plate={`${institution}, ${shortName}`}
      title="What changed in this listing"
      lede="Day by day, newest first: what we stated before and after, and who says so. A day is when it was published here; a program may have changed its mind earlier."
    >
      {history.length > 0 ? (
        <HistoryList history={history} />
      ) : (
        <EmptyState title="Nothing has changed since we keep this record">
          <p>
            What is stated now stands on <a href={programHref(slug)}>the page of the listing</a>.
          </p>
        </EmptyState>
      )}
      <PageFoot data={`/api/v1/programs/${slug}`} />
    </ReadingPage>
  )
}
