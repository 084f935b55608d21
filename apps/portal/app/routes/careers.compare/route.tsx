import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { ProfileComparison } from '../../profiles/profile-comparison.tsx'
import { careersPage } from './careers-page.ts'
import { splitChoice } from './split-choice.ts'
import { SplitSection } from './split-section.tsx'

export function loader({ request, context }: LoaderFunctionArgs) {
  const { content, asOf } = context.published
  const parameters = new URL(request.url).searchParams
  const split = splitChoice(content, parameters)
  const page = careersPage(content, parameters)
  return { page: { ...page, notes: [...page.notes, ...split.notes] }, split, asOf }
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const names = args.data?.page.columns.map(({ name }) => name) ?? []
  return pageMeta(args, {
    title: names.length > 1 ? `Compared: ${names.join(', ')}` : 'Compare career models',
    description:
      'Career models side by side: hours, patient care, remote work, visa and balance, every rating with its reason.',
    isUnlisted: true,
  })
}

export default function CompareCareers() {
  const { page, split, asOf } = useLoaderData<typeof loader>()
  return (
    <ProfileComparison
      page={page}
      asOf={asOf}
      above={{ href: '/careers', label: 'Careers' }}
      title="Career models side by side"
      lede="Choose two or more. Each stands in a column, with the same questions to all: every rating, why it was given, and what it rests on."
      legend="Career models to compare"
    >
      <SplitSection
        choice={split}
        ids={page.columns.map(({ slug }) => slug)}
        differences={page.onlyDifferences}
      />
    </ProfileComparison>
  )
}
