import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import type { CmsUnderTest } from '../testing/cms-under-test.ts'
import { deskAddress as href, reviewDesk, type ReviewDesk } from '../testing/review-desk.ts'
import { act } from '../testing/reviewing.ts'
import { evidence, faq, institution, program, written } from '../testing/sample-content.ts'
import { waitingForReview } from './work-of-reviews.ts'

let desk: ReviewDesk
let cms: CmsUnderTest
let author: User
let colleague: User
let advisor: User

beforeAll(async () => {
  desk = await reviewDesk()
  ;({ cms, author, colleague, advisor } = desk)
})
afterAll(() => cms.close())

const drafted: ReviewDesk['drafted'] = (...given) => desk.drafted(...given)
const edit: ReviewDesk['edit'] = (...given) => desk.edit(...given)
const publish: ReviewDesk['publish'] = (...given) => desk.publish(...given)
const work: ReviewDesk['work'] = (...given) => desk.work(...given)

describe('which kinds', () => {
  it('a listing: its visa policy needs somebody, and so does another name over it; its city does not', async () => {
    const house = await cms.payload.create({
      collection: 'institutions',
      data: institution({ slug: 'a-house' }) as never,
    })
    const id = await drafted(author, 'programs', program(house.id))
    expect((await publish(id, author, 'programs')).status).toBe(403)
    expect((await act(cms, colleague, { act: 'approve', collection: 'programs', id })).status).toBe(200)
    expect((await publish(id, author, 'programs')).status).toBe(200)
    const change = (json: unknown) => cms.ask(`/programs/${id}`, { method: 'PATCH', as: author, json })
    expect((await change({ city: 'Salem', _status: 'published' })).status).toBe(200)
    expect((await change({ name: 'Another', _status: 'published' })).status).toBe(403)
    expect((await change({ note: 'It sponsors H-1B, too.', _status: 'published' })).status).toBe(403)
    expect((await change({ facts: { j1: 'does-not' }, _status: 'published' })).status).toBe(403)
    const rows = [evidence(['listing', 'j1'], { checkedOn: '2026-02-01T12:00:00.000Z' })]
    expect((await change({ evidence: rows, _status: 'published' })).status).toBe(403)
    expect((await cms.ask(`/programs/${id}`)).body).toMatchObject({
      city: 'Salem',
      facts: { j1: 'sponsors' },
    })
  })

  it.each([
    ['withdrawn', { _status: 'draft' }, { _status: 'published' }],
    [
      'put into the trash',
      { deletedAt: new Date().toISOString() },
      { deletedAt: null, _status: 'published' },
    ],
  ])(
    'a listing that was %s does not come back under another institution by one person',
    async (name, away, back) => {
      const slug = name.replaceAll(' ', '-')
      const [one, other] = await Promise.all(
        ['one', 'other'].map((which) =>
          cms.payload.create({
            collection: 'institutions',
            data: institution({ slug: `${slug}-${which}` }) as never,
          }),
        ),
      )
      const plain = program(one?.id ?? 0, { facts: {}, evidence: [evidence(['listing'])] })
      const id = await drafted(author, 'programs', plain)
      const change = (json: unknown) =>
        cms.ask(`/programs/${id}?trash=true`, { method: 'PATCH', as: author, json })
      expect((await change({ _status: 'published' })).status).toBe(200)
      expect((await change(away)).status).toBe(200)
      const moved = await change({ ...back, institution: other?.id })
      expect(moved.status).toBe(403)
      expect(moved.body.errors[0]?.message).toContain('moves to another institution')
      expect((await change(back)).status).toBe(200)
    },
  )

  it('an FAQ: an advisor publishes alone until it states a visa fact; then an editor decides', async () => {
    const id = await drafted(advisor, 'faqs', faq())
    expect((await publish(id, advisor, 'faqs')).status).toBe(200)
    const visa = { answer: written('Not on a J-1.'), changeNote: 'Said for whom.' }
    await edit(id, advisor, visa, 'faqs')
    const refused = await publish(id, advisor, 'faqs')
    expect(refused.status).toBe(403)
    expect(refused.body.errors[0]?.message).toContain('a status such as J-1 or H-1B')
    const other = await cms.person('advisor')
    await act(cms, advisor, { act: 'request', collection: 'faqs', id })
    expect((await act(cms, other, { act: 'approve', collection: 'faqs', id })).status).toBe(403)
    expect(await work(other, waitingForReview)).not.toContain(href(id, 'faqs'))
    expect(await work(author, waitingForReview)).toContain(href(id, 'faqs'))
    expect((await act(cms, author, { act: 'approve', collection: 'faqs', id })).status).toBe(200)
    expect((await publish(id, advisor, 'faqs')).status).toBe(200)
    expect(
      (await cms.ask(`/faqs/${id}`, { method: 'PATCH', as: advisor, json: { _status: 'draft' } })).status,
    ).toBe(200)
  })

  it('an editor publishes an FAQ on visas alone', async () => {
    const id = await drafted(author, 'faqs', faq({ topic: 'visa' }))
    expect((await publish(id, author, 'faqs')).status).toBe(200)
  })
})
