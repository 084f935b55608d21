import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import type { CmsUnderTest } from '../testing/cms-under-test.ts'
import { deskAddress as href, reviewDesk, type ReviewDesk } from '../testing/review-desk.ts'
import { act, reviewOf } from '../testing/reviewing.ts'
import { sentBackTo, waitingForReview } from './work-of-reviews.ts'

let desk: ReviewDesk
let cms: CmsUnderTest
let author: User
let colleague: User
let advisor: User
let administrator: User
beforeAll(async () => {
  desk = await reviewDesk()
  ;({ cms, author, colleague, advisor } = desk)
  administrator = await cms.person('administrator')
})
afterAll(() => cms.close())

const drafted: ReviewDesk['drafted'] = (...given) => desk.drafted(...given)
const edit: ReviewDesk['edit'] = (...given) => desk.edit(...given)
const publish: ReviewDesk['publish'] = (...given) => desk.publish(...given)
const work: ReviewDesk['work'] = (...given) => desk.work(...given)
const fact = (id: number) => ({ collection: 'visa-facts', id })
const stateOf = async (id: number) => (await reviewOf(cms, author, 'visa-facts', id)).state

describe('a change on its way', () => {
  it('is sent, sent back with words, mended, sent again, approved and published; lists follow', async () => {
    const id = await drafted()
    expect((await act(cms, author, { act: 'request', ...fact(id) })).status).toBe(200)
    expect(await work(colleague, waitingForReview)).toContain(href(id))
    expect(await work(advisor, waitingForReview)).toContain(href(id))
    expect(await work(author, waitingForReview)).not.toContain(href(id))

    expect((await act(cms, colleague, { act: 'send-back', ...fact(id) })).status).toBe(400)
    const sentBack = await act(cms, colleague, { act: 'send-back', ...fact(id), comment: 'Which year?' })
    expect(sentBack.status).toBe(200)
    expect(await work(author, sentBackTo)).toContain(href(id))
    expect(await work(colleague, sentBackTo)).not.toContain(href(id))

    await edit(id, author, { title: 'A fee since 2025' })
    expect(await stateOf(id)).toBe('changes-requested')
    expect((await act(cms, author, { act: 'request', ...fact(id) })).status).toBe(200)
    expect((await act(cms, colleague, { act: 'approve', ...fact(id), comment: 'Good.' })).status).toBe(200)
    expect(await stateOf(id)).toBe('approved')
    expect((await publish(id, author)).status).toBe(200)
    expect(await stateOf(id)).toBe('published')
    expect(await work(author, sentBackTo)).not.toContain(href(id))

    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { subjectId: { equals: String(id) }, subjectCollection: { equals: 'visa-facts' } },
      sort: 'id',
    })
    expect(docs.map(({ action, whoName }) => `${action} by ${whoName}`)).toEqual([
      `created by ${author.name}`,
      `sent-for-review by ${author.name}`,
      `commented by ${colleague.name}`,
      `changes-requested by ${colleague.name}`,
      `saved by ${author.name}`,
      `sent-for-review by ${author.name}`,
      `commented by ${colleague.name}`,
      `approved by ${colleague.name}`,
      `published by ${author.name}`,
    ])
  })

  it('shows its state in lists and is found by it', async () => {
    const id = await drafted()
    const inReview = async () =>
      (
        await cms.ask('/visa-facts?draft=true&where[reviewState][equals]=in-review&limit=100', { as: author })
      ).body.docs.map((document) => document.id)
    expect(await inReview()).not.toContain(id)
    await act(cms, author, { act: 'request', ...fact(id) })
    expect(await inReview()).toContain(id)
  })

  it('tells whoever tries to publish what is missing', async () => {
    const id = await drafted()
    const words = async () => (await publish(id, author)).body.errors[0]?.message
    expect(await words()).toContain('send it for review')
    await act(cms, author, { act: 'request', ...fact(id) })
    expect(await words()).toContain('waits for somebody else')
    await act(cms, colleague, { act: 'send-back', ...fact(id), comment: 'No.' })
    expect(await words()).toContain('sent back')
    await act(cms, colleague, { act: 'approve', ...fact(id) })
    await edit(id, author)
    expect(await words()).toContain('waits for somebody else')
    expect(await reviewOf(cms, author, 'visa-facts', id)).toMatchObject({
      missing: expect.stringContaining('waits'),
      reasons: [expect.stringContaining('visas')],
    })
  })

  it('keeps its approval when it is saved without a change', async () => {
    const id = await drafted()
    await act(cms, colleague, { act: 'approve', ...fact(id) })
    await edit(id, author, { editorNote: 'Approved, to go out on Monday.' })
    expect(await stateOf(id)).toBe('approved')
    expect((await publish(id, author)).status).toBe(200)
  })
})

describe('nobody approves their own', () => {
  it('not its author, not one of several, not an administrator, and not the last to ask', async () => {
    const id = await drafted(author)
    await edit(id, administrator, { title: 'By two' })
    await act(cms, author, { act: 'request', ...fact(id) })
    for (const own of [author, administrator]) {
      const refused = await act(cms, own, { act: 'approve', ...fact(id) })
      expect(refused.status).toBe(403)
      expect(refused.body.errors[0]?.message).toContain('You wrote or edited this')
      expect((await act(cms, own, { act: 'send-back', ...fact(id), comment: 'x' })).status).toBe(403)
    }
    expect((await act(cms, colleague, { act: 'approve', ...fact(id) })).status).toBe(200)
  })

  it('not somebody who mended a comma in what they approve', async () => {
    const id = await drafted(author)
    await edit(id, colleague, { title: 'A fee.' })
    expect((await act(cms, colleague, { act: 'approve', ...fact(id) })).status).toBe(403)
    expect((await act(cms, administrator, { act: 'approve', ...fact(id) })).status).toBe(200)
  })

  it('and after publication everybody begins anew', async () => {
    const id = await drafted(author)
    await act(cms, colleague, { act: 'approve', ...fact(id) })
    await publish(id, author)
    await edit(id, colleague, { title: 'Next' })
    expect((await act(cms, colleague, { act: 'approve', ...fact(id) })).status).toBe(403)
    expect((await act(cms, author, { act: 'approve', ...fact(id) })).status).toBe(200)
    expect((await publish(id, colleague)).status).toBe(200)
  })

  it('an advisor reviews what editors wrote, and does not publish it', async () => {
    const id = await drafted(author)
    expect((await act(cms, advisor, { act: 'approve', ...fact(id) })).status).toBe(200)
    expect((await publish(id, advisor)).status).toBe(403)
    expect((await publish(id, author)).status).toBe(200)
  })

  it('an editor publishes what an advisor proposed once they approve of it', async () => {
    const id = await drafted(advisor)
    expect((await publish(id, author)).status).toBe(403)
    expect((await act(cms, author, { act: 'approve', ...fact(id) })).status).toBe(200)
    expect((await publish(id, author)).status).toBe(200)
  })
})

describe('what is decided is what was looked at', () => {
  it('an approval of something that was edited meanwhile is refused', async () => {
    const id = await drafted()
    const { hash } = await reviewOf(cms, colleague, 'visa-facts', id)
    await edit(id, author)
    const json = { act: 'approve', ...fact(id), hash }
    const late = await cms.ask('/reviews/act', { method: 'POST', as: colleague, json })
    expect(late.status).toBe(409)
    expect(await stateOf(id)).toBe('draft')
  })

  it('edits, approvals and publications at the same moment never let anything unapproved through', async () => {
    const id = await drafted()
    for (let round = 0; round < 6; round += 1) {
      await act(cms, author, { act: 'request', ...fact(id) })
      const { hash } = await reviewOf(cms, colleague, 'visa-facts', id)
      const approved = (await cms.payload.findByID({ collection: 'visa-facts', id, draft: true })).title
      const json = { act: 'approve', ...fact(id), hash }
      await Promise.all([
        cms.ask('/reviews/act', { method: 'POST', as: colleague, json }),
        edit(id, author, { title: `Slipped in ${round}` }),
        publish(id, author),
        cms.ask('/reviews/act', { method: 'POST', as: administrator, json }),
      ])
      await publish(id, author)
      const now = await cms.ask(`/visa-facts/${id}`)
      if (now.status === 200) expect(now.body.title).toBe(approved)
      await cms.ask(`/visa-facts/${id}`, { method: 'PATCH', as: author, json: { _status: 'draft' } })
    }
  })

  it.each(['reviews', 'review-comments'])(
    '%s is written by its own doors only, and closed to the public',
    async (slug) => {
      for (const as of [null, author, administrator]) {
        const made = await cms.ask(`/${slug}`, {
          method: 'POST',
          as,
          json: { subject: 'x', state: 'approved', hash: 'x' },
        })
        expect([401, 403]).toContain(made.status)
        const changed = await cms.ask(`/${slug}?where[id][exists]=true`, {
          method: 'PATCH',
          as,
          json: { state: 'approved', text: 'x' },
        })
        expect([401, 403]).toContain(changed.status)
        expect([401, 403]).toContain(
          (await cms.ask(`/${slug}?where[id][exists]=true`, { method: 'DELETE', as })).status,
        )
      }
      expect([401, 403]).toContain((await cms.ask(`/${slug}`)).status)
    },
  )

  it('a state is not written by hand', async () => {
    const id = await drafted()
    await edit(id, author, { reviewState: 'approved', title: 'Mine' })
    expect(await stateOf(id)).toBe('draft')
    await cms.payload.update({
      collection: 'visa-facts',
      id,
      draft: true,
      data: { reviewState: 'approved' },
      user: author,
    })
    const { body } = await cms.ask(`/visa-facts/${id}?draft=true`, { as: author })
    expect(body.reviewState).toBe('draft')
    expect((await publish(id, author)).status).toBe(403)
  })

  it('strangers learn nothing of reviews', async () => {
    const id = await drafted()
    expect((await cms.ask(`/reviews/of?collection=visa-facts&id=${id}`)).status).toBe(401)
    expect(
      (await cms.ask('/reviews/act', { method: 'POST', json: { act: 'comment', ...fact(id), comment: 'x' } }))
        .status,
    ).toBe(401)
    await act(cms, colleague, { act: 'approve', ...fact(id) })
    await publish(id, author)
    expect((await cms.ask(`/visa-facts/${id}`)).body).not.toHaveProperty('reviewState')
    const byState = await cms.ask('/visa-facts?where[reviewState][equals]=published')
    expect(byState.status).toBe(400)
  })

  it.each([
    ['nothing', null],
    ['a list that holds no content', { act: 'approve', collection: 'users', id: 1, hash: 'x' }],
    ['no document', { act: 'approve', collection: 'visa-facts', id: 999_999, hash: 'x' }],
    ['an act that there is not', { act: 'bless', collection: 'visa-facts', id: 1, hash: 'x' }],
  ])('%s is answered in words', async (_what, json) => {
    const answer = await cms.ask('/reviews/act', { method: 'POST', as: author, json })
    expect([400, 404]).toContain(answer.status)
    expect(answer.body.errors[0]?.message).toMatch(/\w+/)
  })
})

describe('comments', () => {
  it('stay with the version that they are about, and are settled once', async () => {
    const id = await drafted()
    await act(cms, advisor, { act: 'comment', ...fact(id), comment: 'Who pays?' })
    await edit(id, author)
    await act(cms, author, { act: 'comment', ...fact(id), comment: 'The employer.' })
    const { comments } = await reviewOf(cms, colleague, 'visa-facts', id)
    expect(comments).toMatchObject([
      { text: 'Who pays?', by: advisor.name, isAboutThis: false, settledBy: null },
      { text: 'The employer.', by: author.name, isAboutThis: true, settledBy: null },
    ])
    const commentId = comments[0]?.id
    expect((await act(cms, author, { act: 'resolve', ...fact(id), commentId })).status).toBe(200)
    expect((await act(cms, author, { act: 'resolve', ...fact(id), commentId })).status).toBe(409)
    const other = await drafted()
    expect((await act(cms, author, { act: 'resolve', ...fact(other), commentId })).status).toBe(404)
    const after = await reviewOf(cms, colleague, 'visa-facts', id)
    expect(after.comments.map(({ settledBy }) => settledBy)).toEqual([author.name, null])
  })
})
