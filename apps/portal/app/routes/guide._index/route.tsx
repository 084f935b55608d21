import { guideInOrder } from '@evenkeel/domain'
import { EmptyState } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { ChapterList } from './chapter-list.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  const { guidePages, guidance } = context.published.content.entries
  const chapters = guideInOrder(guidePages)
  return {
    chapters: chapters.map(({ number, page: { slug, title, summary, stages } }) => ({
      number,
      slug,
      title,
      summary,
      stages,
    })),
    strategies: guidance.length,
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'The guide',
    description:
      'From the frame to the first job, chapter by chapter: visa, base specialty, work hours, fellowship, career, and what helps.',
  })

export default function Guide() {
  const { chapters, strategies } = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      name="Guide"
      plate="Guide"
      title="The way, chapter by chapter"
      lede="Read it from the start, or open the chapter of the stage that you are in."
    >
      {chapters.length === 0 ? (
        <EmptyState title="No chapter is published yet">
          <p>
            The <a href="/faqs">questions and answers</a> cover much of it meanwhile.
          </p>
        </EmptyState>
      ) : (
        <ChapterList chapters={chapters} strategies={strategies} />
      )}
      <PageFoot data="/api/v1/guide" />
    </ReadingPage>
  )
}
