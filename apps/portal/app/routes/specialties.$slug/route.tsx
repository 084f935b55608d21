import {
  findEntry,
  labelOf,
  programsOfSpecialty,
  ratingsByStage,
  scoredStages,
  specialtyKinds,
} from '@evenkeel/domain'
import { Tag } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { missing } from '../../reading/missing.ts'
import { PageFoot, ReviewNotice } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { profileParts } from './profile-parts.tsx'

export function loader({ params, context }: LoaderFunctionArgs) {
  const { content } = context.published
  const profile = findEntry(content, 'specialties', params.slug ?? '')
  if (!profile) throw missing('No specialty profile stands at this address.')
  return {
    profile,
    steps: scoredStages(profile),
    ratings: ratingsByStage(profile),
    programs: programsOfSpecialty(content, profile),
    today: context.today,
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  args.data ? pageMeta(args, { title: args.data.profile.name, description: args.data.profile.summary }) : []

export default function SpecialtyProfile() {
  const data = useLoaderData<typeof loader>()
  const { slug, name, kind, summary, trainingYears, alsoCalled } = data.profile
  return (
    <ReadingPage
      above={[{ href: '/specialties', label: 'Specialties' }]}
      name={name}
      plate={labelOf(specialtyKinds, kind)}
      title={name}
      lede={summary}
      extra={
        <>
          <p>
            <Tag>{trainingYears === null ? 'Length not stated' : `${trainingYears} years`}</Tag>{' '}
            {alsoCalled.length > 0 && <small>Also called {alsoCalled.join(', ')}</small>}
          </p>
          <p data-print="none">
            <a href={`/specialties/compare?ids=${slug}`}>Compare with other specialties</a>
          </p>
        </>
      }
      controls={<ReviewNotice entry={data.profile} today={data.today} />}
    >
      <LetteredSections parts={profileParts(data)} />
      <PageFoot entry={data.profile} data={`/api/v1/specialties/${slug}`} />
    </ReadingPage>
  )
}
