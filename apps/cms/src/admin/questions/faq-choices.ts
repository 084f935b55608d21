import type { Payload, TypedUser } from 'payload'

/** FAQs that a question can be joined to, drafts included, by question. */
export async function faqChoices(payload: Payload, user: TypedUser) {
  const { docs } = await payload.find({
    collection: 'faqs',
    draft: true,
    select: { question: true, slug: true },
    sort: 'question',
    pagination: false,
    limit: 1000,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return docs.map(({ id, slug, question }) => ({ id, slug, question: question || 'without a question yet' }))
}
