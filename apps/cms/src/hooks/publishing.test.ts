import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type Answer, type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { evidence, faq, institution, program, written } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let editor: User
let institutionId: number

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  institutionId = (await post('/institutions', institution())).body.doc.id
})
afterAll(() => cms.close())

const post = (path: string, json: unknown) => cms.ask(path, { method: 'POST', as: editor, json })
const patch = (path: string, json: unknown, headers = {}) =>
  cms.ask(path, { method: 'PATCH', as: editor, json, headers })

/** The problems that an answer names, by field. */
function problems({ body }: Answer): Record<string, string> {
  const list = body.errors[0]?.data.errors ?? []
  return Object.fromEntries(list.map(({ path, message }) => [path, message]))
}

describe('a half-filled entry', () => {
  it('is kept as a draft', async () => {
    const answer = await post('/programs?draft=true', { name: 'Half a listing', facts: { weeklyHours: 900 } })
    expect(answer.status).toBe(201)
    expect(answer.body.doc).toMatchObject({ _status: 'draft', slug: 'half-a-listing' })
  })

  it('is not published, and every problem sits on its field in words', async () => {
    const answer = await post('/programs', {
      name: 'Half a listing too',
      facts: { weeklyHours: 900 },
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    expect(problems(answer)).toMatchObject({
      kind: expect.stringContaining('Choose'),
      institution: 'Fill this in.',
      city: 'Fill this in.',
      state: 'Choose a state from the list.',
      'facts.weeklyHours': 'Give a number from 10 to 88.',
    })
  })
})

describe('a program', () => {
  it.each([
    ['a fact that no source states', { facts: { h1b: 'sponsors' } }, 'facts.h1b', 'Nothing says so yet'],
    [
      'no source for the listing itself',
      { evidence: [evidence(['j1'])] },
      'evidence',
      'That the program exists',
    ],
    [
      'a check that lies in the future',
      { evidence: [evidence(['listing', 'j1'], { checkedOn: '2999-01-01T12:00:00.000Z' })] },
      'evidence.0.checkedOn',
      'future',
    ],
    [
      'a disagreeing source without a note',
      { evidence: [evidence(['listing', 'j1']), evidence(['j1'], { agrees: false })] },
      'evidence.1.note',
      'what does it say instead',
    ],
  ])('is not published with %s', async (_what, over, path, words) => {
    const answer = await post('/programs', program(institutionId, { slug: 'refused', ...over }))
    expect(answer.status).toBe(400)
    expect(problems(answer)[path]).toContain(words)
  })

  it('is not published before its institution', async () => {
    const hidden = await post('/institutions?draft=true', institution({ slug: 'hidden', _status: 'draft' }))
    const answer = await post('/programs', program(hidden.body.doc.id, { slug: 'refused' }))
    expect(problems(answer).institution).toContain('publish it first')
  })
})

describe('running text', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'JaVaScRiPt:alert(1)'])(
    'with a link to %s is not published',
    async (url) => {
      const answer = written('See ')
      const [paragraph] = answer.root.children
      const children: unknown[] = paragraph?.children ?? []
      children.push({
        type: 'link',
        version: 3,
        fields: { linkType: 'custom', url, newTab: false },
        children: [{ type: 'text', text: 'here', version: 1 }],
        format: '',
        indent: 0,
        direction: 'ltr',
      })
      const refused = await post('/faqs', faq({ slug: 'linked', answer }))
      expect(refused.status).toBe(400)
      expect(JSON.stringify(refused.body)).toMatch(/[Ll]inks? may go/)
    },
  )
})

describe('a changed FAQ', () => {
  it('says what changed before readers get it, once for each change', async () => {
    const { id } = (await post('/faqs', faq({ slug: 'changing' }))).body.doc
    const silent = await patch(`/faqs/${id}`, { answer: written('No longer.'), _status: 'published' })
    expect(problems(silent).changeNote).toContain('what changed')
    const told = await patch(`/faqs/${id}`, {
      answer: written('No longer.'),
      changeNote: 'The answer turned.',
      _status: 'published',
    })
    expect(told.status).toBe(200)
    const again = await patch(`/faqs/${id}`, {
      answer: written('Yes again.'),
      changeNote: 'The answer turned.',
      _status: 'published',
    })
    expect(again.status).toBe(400)
    const sameText = await patch(`/faqs/${id}`, { order: 5, _status: 'published' })
    expect(sameText.status).toBe(200)
  })

  it('shows the day on which readers got it, whatever the writer says', async () => {
    const made = await post('/faqs', faq({ slug: 'dated', updatedOn: '1999-01-01T12:00:00.000Z' }))
    expect(made.body.doc.updatedOn.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10))
  })
})

const term = (name: string) => ({ term: name, definition: 'A word.', _status: 'published' })

describe('several people at one document', () => {
  it('of eight who began from the same state exactly one gets through; nothing is lost in silence', async () => {
    const { id, updatedAt } = (await post('/faqs', faq({ slug: 'contended' }))).body.doc
    const headers = { 'if-unmodified-since': updatedAt }
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        patch(`/faqs/${id}`, { order: at + 1, _status: 'published' }, headers),
      ),
    )
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([200, 412, 412, 412, 412, 412, 412, 412])
    const winner = answers.findIndex(({ status }) => status === 200)
    expect((await cms.ask(`/faqs/${id}`)).body.order).toBe(winner + 1)
  })

  it('a form that sends back what it read is refused when somebody saved meanwhile, and a single field is not', async () => {
    const { id, updatedAt } = (await post('/faqs', faq({ slug: 'read-by-two' }))).body.doc
    expect((await patch(`/faqs/${id}?draft=true`, { order: 1, updatedAt })).status).toBe(200)
    for (const query of ['', '?draft=true']) {
      const stale = await patch(`/faqs/${id}${query}`, { order: 2, updatedAt })
      expect(stale.status).toBe(412)
      expect(stale.body.errors[0]?.message).toContain('Somebody else saved this')
    }
    expect((await cms.ask(`/faqs/${id}?draft=true`, { as: editor })).body.order).toBe(1)
    expect((await patch(`/faqs/${id}?draft=true`, { order: 3 })).status).toBe(200)
  })

  it('an edit of many leaves alone what has a newer draft, in words, and takes it from readers all the same', async () => {
    const drafted = (await post('/glossary', term('Drafted'))).body.doc
    const plain = (await post('/glossary', term('Plain'))).body.doc
    await patch(`/glossary/${drafted.id}?draft=true`, { term: 'Drafted anew' })
    const many = (json: object) => patch(`/glossary?where[id][in]=${drafted.id},${plain.id}`, json)
    const edited = await many({ editorNote: 'Seen.' })
    expect(edited.body.docs.map(({ id }) => id)).toEqual([plain.id])
    expect(JSON.stringify(edited.body.errors)).toContain('It has a newer draft')
    expect((await many({ _status: 'draft' })).status).toBe(200)
    for (const { id } of [drafted, plain]) expect((await cms.ask(`/glossary/${id}`)).status).toBe(404)
  })

  it('an edit of many that says from when its list is leaves out what was saved since', async () => {
    const first = (await post('/faqs', faq({ slug: 'listed-1' }))).body.doc
    const second = (await post('/faqs', faq({ slug: 'listed-2' }))).body.doc
    await patch(`/faqs/${first.id}?draft=true`, { order: 7 })
    const answer = await patch(
      `/faqs?draft=true&where[id][in]=${first.id},${second.id}`,
      { order: 9 },
      { 'if-unmodified-since': second.updatedAt },
    )
    expect(answer.body.docs.map(({ id }) => id)).toEqual([second.id])
    expect((await cms.ask(`/faqs/${first.id}?draft=true`, { as: editor })).body.order).toBe(7)
  })
})
