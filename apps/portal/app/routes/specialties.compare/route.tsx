import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { ProfileComparison } from '../../profiles/profile-comparison.tsx'
import { specialtiesPage } from './specialties-page.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const { content, asOf } = context.published
  return { page: specialtiesPage(content, new URL(request.url).searchParams), asOf }
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const names = args.data?.page.columns.map(({ name }) => name) ?? []
  return pageMeta(args, {
    title: names.length > 1 ? `Compared: ${names.join(', ')}` : 'Compare specialties',
    description:
      'Specialties side by side, stage by stage: every rating with its reason and what it rests on.',
    isUnlisted: true,
  })
}

export default function CompareSpecialties() {
  const { page, asOf } = useLoaderData<typeof loader>()
  return (
    <ProfileComparison
      page={page}
      asOf={asOf}
      above={{ href: '/specialties', label: 'Specialties' }}
      title="Specialties side by side"
      lede="Choose two or more. Each stands in a column, with the same questions to all: every rating, why it was given, and what it rests on."
      legend="Specialties to compare"
    />
  )
}
