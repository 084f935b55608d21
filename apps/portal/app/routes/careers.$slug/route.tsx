import { comparedCareer, findEntry } from '@evenkeel/domain'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { missing } from '../../reading/missing.ts'
import { PageFoot, ReviewNotice } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { careerParts } from './career-parts.tsx'

export function loader({ params, context }: LoaderFunctionArgs) {
  const model = findEntry(context.published.content, 'careerModels', params.slug ?? '')
  if (!model) throw missing('No career model stands at this address.')
  return { career: comparedCareer(model), today: context.today }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  args.data
    ? pageMeta(args, {
        title: `${args.data.career.model.name}: career model`,
        description: args.data.career.model.summary,
      })
    : []

export default function CareerPage() {
  const { career, today } = useLoaderData<typeof loader>()
  const { model } = career
  return (
    <ReadingPage
      above={[{ href: '/careers', label: 'Careers' }]}
      name={model.name}
      plate="Career model"
      title={model.name}
      lede={model.summary}
      extra={
        <p data-print="none">
          <a href={`/careers/compare?ids=${model.slug}`}>Compare with other ways to work</a>
        </p>
      }
      controls={<ReviewNotice entry={model} today={today} />}
    >
      <LetteredSections parts={careerParts(career)} />
      <PageFoot entry={model} data={`/api/v1/careers/${model.slug}`} />
    </ReadingPage>
  )
}
