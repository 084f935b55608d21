import { glossaryByLetter } from '@evenkeel/domain'
import { EmptyState } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { LetterLinks } from './letter-links.tsx'
import { TermsOfLetter } from './terms-of-letter.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  return glossaryByLetter(context.published.content.entries.glossary)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Glossary',
    description:
      'The words of residency, visas and clinical informatics in plain language, from ACGME to year of graduation.',
  })

export default function Glossary() {
  const letters = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      name="Glossary"
      plate="Glossary"
      title="The words of the field, plainly"
      lede="What people mean when they say it, and what else they call it."
    >
      {letters.length === 0 ? (
        <EmptyState title="No word is explained yet">
          <p>
            The <a href="/faqs">questions and answers</a> explain most terms where they use them.
          </p>
        </EmptyState>
      ) : (
        <>
          <LetterLinks letters={letters.map(({ letter }) => letter)} />
          {letters.map((letter) => (
            <TermsOfLetter key={letter.letter} {...letter} />
          ))}
        </>
      )}
      <PageFoot data="/api/v1/glossary" />
    </ReadingPage>
  )
}
