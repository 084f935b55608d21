import { faqVoteSchema, findEntry, problemsOf } from '@evenkeel/domain'
import { ButtonLink, ButtonRow, Notice } from '@evenkeel/ui'
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type DeskTrouble, troubled, troubleOf } from '../../desk/desk-trouble.ts'
import { sentForm, typedFields } from '../../desk/typed-form.ts'
import { pageMeta } from '../../page-meta.ts'
import { missing } from '../../reading/missing.ts'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { HelpfulForm } from '../faqs.$slug/helpful-form.tsx'

const blank = { helpful: '', version: '' }
const answers: Readonly<Record<string, boolean>> = { yes: true, no: false }

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const faq = findEntry(context.published.content, 'faqs', params.slug ?? '')
  if (!faq || !context.desk) throw missing('No answered question stands at this address.')
  const { slug, question, updatedOn } = faq
  return { slug, question, updatedOn, isSent: new URL(request.url).searchParams.has('sent') }
}

export async function action({ params, request, context: { desk, published } }: ActionFunctionArgs) {
  const faq = findEntry(published.content, 'faqs', params.slug ?? '')
  if (!faq || !desk) throw missing('No answered question stands at this address.')
  const typed = typedFields(await sentForm(request), blank)
  const vote = faqVoteSchema.safeParse({
    faq: faq.slug,
    version: typed.version,
    helpful: answers[typed.helpful],
  })
  if (!vote.success) {
    return data({ typed, problems: problemsOf(vote.error), trouble: unanswered }, { status: 422 })
  }
  const trouble = troubleOf(await desk.vote(vote.data))
  return trouble ? troubled(typed, trouble) : redirect(`/faqs/${faq.slug}/helpful?sent`, { status: 303 })
}

const unanswered: DeskTrouble = {
  status: 422,
  title: 'Nothing was chosen',
  words: 'Choose yes or no below.',
  retryAfter: null,
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: `Was this helpful? ${args.data?.question ?? ''}`.trim(),
    description: 'Say whether an answer helped, without an account.',
    isUnlisted: true,
  })

export default function Helpful() {
  const { slug, question, updatedOn, isSent } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <ReadingPage
      above={[
        { href: '/faqs', label: 'FAQs' },
        { href: `/faqs/${slug}`, label: question },
      ]}
      name="Was this helpful?"
      plate="FAQs"
      title={isSent ? 'Thank you' : 'Was this helpful?'}
      lede={isSent ? 'It is counted, and nothing is kept about you.' : question}
    >
      {sent?.trouble && (
        <Notice tone="error" title={sent.trouble.title} live>
          <p>{sent.trouble.words}</p>
        </Notice>
      )}
      {!isSent && <HelpfulForm slug={slug} version={updatedOn} />}
      <ButtonRow>
        <ButtonLink href={`/faqs/${slug}`}>Back to the answer</ButtonLink>
        <ButtonLink href="/faqs/ask" tone="secondary">
          Ask what it leaves open
        </ButtonLink>
      </ButtonRow>
    </ReadingPage>
  )
}
