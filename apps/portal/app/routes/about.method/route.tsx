import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { methodParts } from './method-parts.tsx'
import { workedSearch } from './worked-search.ts'

export function loader({ context }: LoaderFunctionArgs) {
  return { search: workedSearch(context.index), today: context.today }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Method',
    description:
      'How Evenkeel marks facts, counts search results, treats what is unknown, rates balance and ages: every rule, with the numbers it computes with.',
  })

export default function Method() {
  return (
    <ReadingPage
      above={[{ href: '/about', label: 'About' }]}
      name="Method"
      plate="About, method"
      title="How each result comes about"
      lede="Every number on this page is the one that the site computes with; if a rule changes, this page changes with it."
    >
      <LetteredSections parts={methodParts(useLoaderData<typeof loader>())} />
    </ReadingPage>
  )
}
