import { chapterAt, labelOf, stages } from '@evenkeel/domain'
import { ContentsList, Prose, proseHeadings, Reading, Section } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { missing } from '../../reading/missing.ts'
import { PageFoot, ReviewNotice } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { Sources } from '../../reading/sources.tsx'
import { NeighborChapters } from './neighbor-chapters.tsx'

export function loader({ params, context }: LoaderFunctionArgs) {
  const { guidePages } = context.published.content.entries
  const found = chapterAt(guidePages, params.slug ?? '')
  if (!found) throw missing('No chapter of the guide stands at this address.')
  return { ...found, total: guidePages.length, today: context.today }
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const page = args.data?.chapter.page
  return page ? pageMeta(args, { title: `${page.title}: the guide`, description: page.summary }) : []
}

export default function Chapter() {
  const { previous, chapter, next, total, today } = useLoaderData<typeof loader>()
  const { number, page } = chapter
  return (
    <ReadingPage
      above={[{ href: '/guide', label: 'Guide' }]}
      name={page.title}
      plate={`Guide, chapter ${number} of ${total}`}
      title={page.title}
      lede={page.summary}
      controls={<ReviewNotice entry={page} today={today} />}
    >
      <Reading
        margin={
          <>
            <ContentsList headings={proseHeadings(page.body)} />
            {page.stages.length > 0 && page.stages.length < stages.length && (
              <p>For: {page.stages.map((stage) => labelOf(stages, stage).toLowerCase()).join(', ')}</p>
            )}
          </>
        }
      >
        <Prose prose={page.body} />
        <Section title="Sources" id="sources" level={2}>
          <Sources sources={page.sources} />
        </Section>
        <NeighborChapters previous={previous} next={next} />
        <PageFoot entry={page} data={`/api/v1/guide/${page.slug}`} />
      </Reading>
    </ReadingPage>
  )
}
