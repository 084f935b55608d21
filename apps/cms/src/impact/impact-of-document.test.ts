import { isNoImpact } from '@evenkeel/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { contentCollections } from '../snapshot/content-collections.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { evidence, faq, institution, program, programCollection, written } from '../testing/sample-content.ts'
import { type Deed, impactOfDocument } from './impact-of-document.ts'

let cms: CmsUnderTest
let editor: User
let advisor: User
let house: number
let silent: number
beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  advisor = await cms.person('advisor')
  house = await made('/institutions', institution())
  await listed(program(house))
  silent = await listed(
    program(house, { slug: 'silent', name: 'Silent', facts: {}, evidence: [evidence(['listing'])] }),
  )
  await made('/program-collections', programCollection({ criteria: 'j1=sponsors&j1-unknown=leave-out' }))
})
afterAll(() => cms.close())

async function made(path: string, json: object): Promise<number> {
  const { status, body } = await cms.ask(path, { method: 'POST', as: editor, json })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

const listed = (json: object) => publishedByTwo(cms, editor, { collection: 'programs', json })

async function drafted(path: string, json: object): Promise<void> {
  const draft = { ...json, _status: 'draft' }
  const { status } = await cms.ask(`${path}?draft=true`, { method: 'PATCH', as: editor, json: draft })
  expect(status).toBe(200)
}

function impact(slug: string, id: number, deed: Deed, user: User | null = editor) {
  const collection = contentCollections(cms.payload).find((one) => one.slug === slug)
  if (!collection) throw new Error(`There is no collection ${slug}.`)
  return impactOfDocument({ payload: cms.payload, user, collection, id, deed })
}

const readersSee = async () => (await cms.ask('/programs?limit=100')).body.docs.map(({ name }) => name)

describe('a draft of a published listing', () => {
  it('would bring it into a collection, and what it says is told in words', async () => {
    const facts = { j1: 'sponsors' }
    await drafted(`/programs/${silent}`, { facts, evidence: [evidence(['listing', 'j1'])] })
    const before = await readersSee()
    expect(await impact('programs', silent, 'publish')).toMatchObject({
      kind: 'impact',
      obstacles: [],
      changes: expect.arrayContaining([
        expect.objectContaining({ label: 'J-1 sponsorship', before: null, after: 'Sponsors' }),
      ]),
      impact: {
        pages: expect.arrayContaining([
          expect.objectContaining({ path: '/programs/silent', fate: 'changes' }),
        ]),
        collections: [{ slug: 'states-j-1', before: 1, after: 2, entering: ['North Hospital: Silent'] }],
      },
    })
    expect(await readersSee()).toEqual(before)
  })

  it('is told to whoever may see drafts, and to no stranger', async () => {
    expect(await impact('programs', silent, 'publish', advisor)).toMatchObject({ kind: 'impact' })
    expect(await impact('programs', silent, 'publish', null)).not.toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ label: 'J-1 sponsorship' })]),
    })
  })

  it('is told what keeps it from being published', async () => {
    await drafted(`/programs/${silent}`, { facts: { h1b: 'sponsors' }, evidence: [evidence(['listing'])] })
    const answer = await impact('programs', silent, 'publish')
    expect(answer).toMatchObject({ kind: 'impact' })
    expect(answer.kind === 'impact' && answer.obstacles.join()).toMatch(
      /H-1B sponsorship: Nothing says so yet/,
    )
  })
})

describe('a draft that readers have never had', () => {
  it('is new to them, or not yet far enough to tell', async () => {
    const question = await made('/faqs?draft=true', { question: 'Only this?', _status: 'draft' })
    expect(await impact('faqs', question, 'withdraw')).toEqual({ kind: 'not-published' })
    expect(await impact('faqs', question, 'publish')).toMatchObject({
      kind: 'unfinished',
      obstacles: expect.arrayContaining([expect.stringContaining('Answer: ')]),
    })
    await drafted(`/faqs/${question}`, { ...faq({ slug: 'only-this', question: 'Only this?' }) })
    const answer = await impact('faqs', question, 'publish')
    expect(answer).toMatchObject({
      impact: {
        pages: [
          { path: '/faqs/only-this', fate: 'appears' },
          { path: '/faqs', fate: 'changes' },
        ],
      },
    })
  })
})

describe('withdrawing', () => {
  it('names what readers would miss', async () => {
    const pointed = await made('/faqs', faq({ slug: 'pointed-at' }))
    await made('/guide-pages', {
      slug: 'chapter',
      title: 'A chapter',
      order: 1,
      summary: 'For tests.',
      body: {
        root: {
          ...written('').root,
          children: [
            {
              type: 'paragraph',
              version: 1,
              children: [
                {
                  type: 'link',
                  version: 3,
                  fields: { linkType: 'custom', url: '/faqs/pointed-at', newTab: false },
                  children: [{ type: 'text', version: 1, text: 'there' }],
                },
              ],
            },
          ],
        },
      },
      sources: [],
      reviewBy: '2099-01-01T12:00:00.000Z',
      _status: 'published',
    })
    expect(await impact('faqs', pointed, 'withdraw')).toMatchObject({
      impact: {
        links: [{ kind: 'guidePages', name: 'A chapter', leadsTo: '/faqs/pointed-at', isBroken: true }],
      },
    })
  })

  it('names what stands against it', async () => {
    const answer = await impact('institutions', house, 'withdraw')
    expect(answer.kind === 'impact' && answer.obstacles).toEqual(
      expect.arrayContaining(['Readers still get here from “Clinical Informatics at North”.']),
    )
  })
})

it('a published document without a newer draft would change nothing', async () => {
  const id = await made('/faqs', faq({ slug: 'as-it-is' }))
  const answer = await impact('faqs', id, 'publish')
  expect(answer.kind === 'impact' && isNoImpact(answer.impact)).toBe(true)
  expect(answer).toMatchObject({ changes: [] })
  const listing = await listed(program(house, { slug: 'listed-as-it-is', name: 'As it is' }))
  for (const [slug, one] of [
    ['programs', listing],
    ['institutions', house],
  ] as const) {
    const same = await impact(slug, one, 'publish')
    expect([slug, same.kind === 'impact' && isNoImpact(same.impact)]).toEqual([slug, true])
  }
})

it('what is gone is gone', async () => {
  expect(await impact('faqs', 999_999, 'publish')).toEqual({ kind: 'gone' })
})
