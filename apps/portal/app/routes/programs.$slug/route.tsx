import { Notice, Tag } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react'
import { FaultMessage } from '../../frame/fault-message.tsx'
import type { PageHandle } from '../../enhancements.ts'
import { pageMeta } from '../../page-meta.ts'
import { SaveLink } from '../../programs/list-bar.tsx'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { nearestSearch, searchIn } from './nearest-search.ts'
import { ProgramMissing } from './program-missing.tsx'
import { programPage } from './program-page.ts'
import { programParts } from './program-parts.tsx'

export function loader({ params, context: { index, today, desk } }: LoaderFunctionArgs) {
  const listing = index.listings.find((entry) => entry.listing.program.slug === params.slug)?.listing
  if (!listing) throw Response.json(nearestSearch(index, params.slug ?? ''), { status: 404 })
  return programPage(listing, today, desk !== null)
}

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data)
    return pageMeta(args, {
      title: 'No such program',
      description: 'No program stands at this address.',
      isUnlisted: true,
    })
  const { card, shortName } = args.data
  return pageMeta(args, {
    title: `${card.institution.name}: ${shortName}`,
    description: `${shortName} in ${card.city}, ${card.stateName}: visa policy, work pattern and requirements, each with its source and date, and what to ask where nothing is stated.`,
    isUnlisted: card.fictional,
  })
}

export const handle = { enhancements: ['saved-list'] } satisfies PageHandle

export default function Program() {
  const page = useLoaderData<typeof loader>()
  const { card, shortName, note } = page
  return (
    <ReadingPage
      above={[{ href: '/programs', label: 'Programs' }]}
      name={card.institution.name}
      plate={`${card.kindLabel} listing`}
      title={card.institution.name}
      lede={`${shortName}. ${card.city}, ${card.stateName}.`}
      extra={
        <>
          {card.fictional && (
            <p>
              <Tag>Fictional: made up for trying things out</Tag>
            </p>
          )}
          <SaveLink slug={card.slug} name={`${card.institution.name}: ${shortName}`} />
          {note && (
            <Notice title="About this listing">
              <p>{note}</p>
            </Notice>
          )}
        </>
      }
    >
      <LetteredSections parts={programParts(page)} />
    </ReadingPage>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const isUnlisted = isRouteErrorResponse(error) && error.status === 404
  return isUnlisted ? <ProgramMissing nearest={searchIn(error.data)} /> : <FaultMessage error={error} />
}
