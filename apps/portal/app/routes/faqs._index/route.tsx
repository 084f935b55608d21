import { filterFaqs, faqsByTopic, readFaqFilter } from '@evenkeel/domain'
import { CountLine, EmptyState } from '@evenkeel/ui'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { feedLink } from '../../reading/faq-feed-address.ts'
import { IgnoredNotice } from '../../reading/ignored-notice.tsx'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { FaqChips } from './faq-chips.tsx'
import { FaqFilterBar } from './faq-filter-bar.tsx'
import { QuestionList } from './question-list.tsx'

export function loader({ request, context }: LoaderFunctionArgs) {
  const { faqs } = context.published.content.entries
  const { searchParams } = new URL(request.url)
  const { filter, notes } = readFaqFilter((name) => searchParams.get(name))
  const found = filterFaqs(faqs, filter)
  const topics = faqsByTopic(found).map(({ topic, label, faqs: list }) => ({
    topic,
    label,
    questions: list.map(({ slug, question }) => ({ slug, question })),
  }))
  return {
    filter,
    notes,
    topics,
    count: found.length,
    total: faqs.length,
    takesQuestions: context.desk !== null,
  }
}

export const links: LinksFunction = () => [feedLink]

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Questions and answers',
    description:
      'What non-US IMGs ask about clinical informatics: hours, visas, applying, the fellowship, careers, well-being. Each answer with its sources.',
  })

export default function Faqs() {
  const { filter, notes, topics, count, total, takesQuestions } = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      name="FAQs"
      plate="FAQs"
      title="Questions, answered with sources"
      lede="Narrow them to your visa and stage; an answer that concerns everybody always stays."
      controls={
        <>
          <FaqFilterBar filter={filter} />
          <IgnoredNotice notes={notes} />
          <FaqChips filter={filter} />
          <p>
            <a href="/faqs/changes">What changed lately</a>
            {takesQuestions && (
              <>
                {' · '}
                <a href="/faqs/ask">Ask a question</a>
              </>
            )}
          </p>
          <CountLine
            count={count}
            of={count === total ? undefined : total}
            noun={{ one: 'question', many: 'questions' }}
          />
        </>
      }
    >
      {count === 0 ? (
        <EmptyState
          title={total === 0 ? 'No question is published yet' : 'No question fits all of this'}
          actions={total > 0 && <a href="/faqs">Show all {total} questions</a>}
        >
          <p>
            The <a href="/guide">guide</a> may hold what you look for.
          </p>
        </EmptyState>
      ) : (
        <LetteredSections
          parts={topics.map(({ topic, label, questions }) => ({
            id: topic,
            title: label,
            body: <QuestionList questions={questions} />,
          }))}
        />
      )}
      <PageFoot data="/api/v1/faqs" />
    </ReadingPage>
  )
}
