import { blankQuestion, faqsLike, problemsOf, questionFromForm, readerQuestionSchema } from '@evenkeel/domain'
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { trapped, troubled, troubleOf } from '../../desk/desk-trouble.ts'
import { isTrapped, sentForm, typedFields } from '../../desk/typed-form.ts'
import { pageMeta } from '../../page-meta.ts'
import { missing } from '../../reading/missing.ts'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { AskForm, SENDS_ANYWAY } from './ask-form.tsx'
import { AskThanks } from './ask-thanks.tsx'

const MOST_LIKE = 3

export function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.desk) throw missing('This portal takes no questions.')
  return { isSent: new URL(request.url).searchParams.has('sent') }
}

export async function action({ request, context: { desk, published } }: ActionFunctionArgs) {
  if (!desk) throw missing('No questions are taken at this address.')
  const form = await sentForm(request)
  const typed = typedFields(form, blankQuestion)
  if (isTrapped(form)) return troubled(typed, trapped)
  const question = readerQuestionSchema.safeParse(questionFromForm(typed))
  if (!question.success) {
    return data({ typed, problems: problemsOf(question.error), trouble: null }, { status: 422 })
  }
  if (!form.has(SENDS_ANYWAY)) {
    const like = faqsLike(published.content.entries.faqs, question.data.question, MOST_LIKE)
    if (like.length > 0) return { typed, problems: [], trouble: null, like: like.map(linkOf) }
  }
  const trouble = troubleOf(await desk.ask(question.data))
  return trouble ? troubled(typed, trouble) : redirect('/faqs/ask?sent', { status: 303 })
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data?.isSent ? 'Thank you for your question' : 'Ask a question',
    description: 'Ask the advisors what no answer here says yet. No account, no name.',
    isUnlisted: true,
  })

export default function Ask() {
  const { isSent } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <ReadingPage
      above={[{ href: '/faqs', label: 'FAQs' }]}
      name="Ask"
      plate="FAQs"
      title={isSent ? 'Thank you' : 'Ask a question'}
      lede={
        isSent
          ? 'Your question is on the advisors’ desk.'
          : 'What no answer here says yet. You need no account, and we ask for no name and no address; so nobody can write back: the answer appears among the FAQs.'
      }
    >
      {isSent ? (
        <AskThanks />
      ) : (
        <AskForm
          typed={sent?.typed ?? blankQuestion}
          problems={sent?.problems ?? []}
          trouble={sent?.trouble ?? null}
          like={sent && 'like' in sent ? sent.like : []}
        />
      )}
    </ReadingPage>
  )
}

function linkOf({ slug, question }: { slug: string; question: string }) {
  return { slug, question }
}
