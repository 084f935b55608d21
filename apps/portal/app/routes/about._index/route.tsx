import { sourceRegister } from '@evenkeel/domain'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { aboutParts } from './about-parts.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  const { content } = context.published
  const hosts = sourceRegister(content)
  return {
    programs: content.entries.programs.length,
    sources: hosts.reduce((sum, { sources }) => sum + sources.length, 0),
    hosts: hosts.length,
    contact: context.securityContact,
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'About Evenkeel',
    description:
      'What Evenkeel is and for whom, how every fact is marked, what happens to what you type, and what this is not.',
  })

export default function About() {
  return (
    <ReadingPage
      name="About"
      plate="About"
      title="A reference work for choosing a path you can live with"
      lede="For international medical graduates without US citizenship who want to work in clinical informatics. Free, without an account, made to be checked."
    >
      <LetteredSections parts={aboutParts(useLoaderData<typeof loader>())} />
    </ReadingPage>
  )
}
