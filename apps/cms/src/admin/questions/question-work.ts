import type { Payload, TypedUser } from 'payload'
import type { DeskList } from '../desk-lists.ts'

/** What readers ask: how much is new, and how much waits for its FAQ to be published. */
export async function questionsWaiting(payload: Payload, user: TypedUser): Promise<DeskList[]> {
  const countOf = async (state: 'new' | 'in-answer') => {
    const { totalDocs } = await payload.count({
      collection: 'reader-questions',
      where: { state: { equals: state } },
      user,
      overrideAccess: false,
    })
    return totalDocs
  }
  const [fresh, begun] = await Promise.all([countOf('new'), countOf('in-answer')])
  return [
    { label: 'New questions of readers', href: '/admin/questions', count: fresh },
    {
      label: 'Being answered: FAQ not published yet',
      href: '/admin/collections/reader-questions?where[state][equals]=in-answer',
      count: begun,
    },
  ].filter(({ count }) => count > 0)
}
