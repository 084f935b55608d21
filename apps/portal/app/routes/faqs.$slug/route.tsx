import { faqsByTopic, faqTopics, findEntry, labelOf } from '@evenkeel/domain'
import { Prose, Reading, Section } from '@evenkeel/ui'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { feedLink } from '../../reading/faq-feed-address.ts'
import { missing } from '../../reading/missing.ts'
import { PageFoot, ReviewNotice } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { Sources } from '../../reading/sources.tsx'
import { QuestionList } from '../faqs._index/question-list.tsx'
import { AnswerMargin } from './answer-margin.tsx'
import { HelpfulForm } from './helpful-form.tsx'
import { firstWords } from './first-words.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  const { content } = context.published
  const faq = findEntry(content, 'faqs', params.slug ?? '')
  if (!faq) throw missing('No answered question stands at this address.')
  const others = faqsByTopic(content.entries.faqs)
    .filter(({ topic }) => topic === faq.topic)
    .flatMap(({ faqs }) => faqs.filter(({ slug }) => slug !== faq.slug))
    .map(({ slug, question }) => ({ slug, question }))
  return { faq, others, today: context.today, takesVotes: context.desk !== null }
}

export const links: LinksFunction = () => [feedLink]

export const meta: MetaFunction<typeof loader> = (args) =>
  args.data
    ? pageMeta(args, { title: args.data.faq.question, description: firstWords(args.data.faq.answer) })
    : []

export default function Answer() {
  const { faq, others, today, takesVotes } = useLoaderData<typeof loader>()
  const topic = labelOf(faqTopics, faq.topic)
  return (
    <ReadingPage
      above={[{ href: '/faqs', label: 'FAQs' }]}
      name={faq.question}
      plate={topic}
      title={faq.question}
      controls={<ReviewNotice entry={faq} today={today} />}
    >
      <Reading marginLast margin={<AnswerMargin faq={faq} />}>
        <Prose prose={faq.answer} />
        <Section title="Sources" id="sources">
          <Sources sources={faq.sources} />
        </Section>
        {takesVotes && <HelpfulForm slug={faq.slug} version={faq.updatedOn} />}
        {others.length > 0 && (
          <Section title={`More on: ${topic.toLowerCase()}`} id="more">
            <QuestionList questions={others} />
          </Section>
        )}
      </Reading>
      <PageFoot entry={faq} data={`/api/v1/faqs/${faq.slug}`} />
    </ReadingPage>
  )
}
