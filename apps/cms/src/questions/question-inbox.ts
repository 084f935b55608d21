import { faqsLike, groupQuestions } from '@evenkeel/domain'
import type { Payload, TypedUser } from 'payload'
import { publishedNow } from '../listings/published-now.ts'
import type { ReaderQuestion } from '../payload-types.ts'

const READ_AT_ONCE = 500
const MOST_LIKE = 3

/** New questions that seem to ask the same, with the answers that may hold already. */
export interface QuestionGroup {
  readonly questions: readonly (ReaderQuestion & { question: string })[]
  readonly like: readonly { readonly slug: string; readonly question: string }[]
}

export interface Inbox {
  readonly groups: readonly QuestionGroup[]
  /** How many are new, the ones behind the first few hundred included. */
  readonly total: number
}

/** What nobody has taken up yet, the longest wait first. */
export async function questionInbox(payload: Payload, user: TypedUser): Promise<Inbox> {
  const { docs, totalDocs } = await payload.find({
    collection: 'reader-questions',
    where: { state: { equals: 'new' } },
    sort: 'createdAt',
    limit: READ_AT_ONCE,
    depth: 0,
    user,
    overrideAccess: false,
  })
  const { content } = await publishedNow(payload)
  const asked = docs.flatMap((one) => (one.question ? [{ ...one, question: one.question }] : []))
  const groups = groupQuestions(asked).map((questions) => ({
    questions,
    like: faqsLike(content.entries.faqs, questions[0]?.question ?? '', MOST_LIKE).map(
      ({ slug, question }) => ({
        slug,
        question,
      }),
    ),
  }))
  return { groups, total: totalDocs }
}
