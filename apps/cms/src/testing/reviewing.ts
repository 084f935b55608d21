import type { User } from '../payload-types.ts'
import type { ReviewAnswer } from '../review/review-answer.ts'
import type { Answer, CmsUnderTest } from './cms-under-test.ts'

type Act = 'request' | 'approve' | 'send-back' | 'comment' | 'resolve'

/** Where a document stands, as somebody of the staff is told. */
export async function reviewOf(
  cms: CmsUnderTest,
  as: User,
  collection: string,
  id: number,
): Promise<ReviewAnswer> {
  const { body } = await cms.ask(`/reviews/of?collection=${collection}&id=${id}`, { as })
  return body as unknown as ReviewAnswer
}

/** Does something about the document as it stands now, as somebody of the staff. */
export async function act(
  cms: CmsUnderTest,
  as: User,
  {
    act: what,
    collection,
    id,
    ...more
  }: { act: Act; collection: string; id: number; [more: string]: unknown },
): Promise<Answer> {
  const { hash } = await reviewOf(cms, as, collection, id)
  return cms.ask('/reviews/act', { method: 'POST', as, json: { act: what, collection, id, hash, ...more } })
}

/** Makes a document the way that needs two people: one drafts and publishes it, another approves it. */
export async function publishedByTwo(
  cms: CmsUnderTest,
  as: User,
  { collection, json }: { collection: string; json: object },
): Promise<number> {
  const draft = { method: 'POST', as, json: { ...json, _status: 'draft' } }
  const made = await cms.ask(`/${collection}?draft=true`, draft)
  if (made.status !== 201) throw new Error(`No draft was made: ${JSON.stringify(made.body)}`)
  const { id } = made.body.doc
  const approved = await act(cms, await colleagueAt(cms), { act: 'approve', collection, id })
  if (approved.status !== 200) throw new Error(`It was not approved: ${JSON.stringify(approved.body)}`)
  const answer = await cms.ask(`/${collection}/${id}`, {
    method: 'PATCH',
    as,
    json: { _status: 'published' },
  })
  if (answer.status !== 200) throw new Error(`It was not published: ${JSON.stringify(answer.body)}`)
  return id
}

const colleagues = new WeakMap<CmsUnderTest, Promise<User>>()

function colleagueAt(cms: CmsUnderTest): Promise<User> {
  const known = colleagues.get(cms) ?? cms.person('editor')
  colleagues.set(cms, known)
  return known
}
