import { createHmac } from 'node:crypto'
import { passUntil, printPass } from '@evenkeel/domain'
import { describe, expect, onTestFinished, test } from 'vitest'
import { FakeCms, frozen, saying } from '../testing/fake-cms.ts'
import { startTestPortal } from '../testing/test-portal.ts'

const secret = 'previews of tests, previews of tests'
const now = new Date('2026-11-28T08:00:00.000Z')

const answer = [{ type: 'paragraph', spans: [{ type: 'text', text: 'Words of a draft.' }] }]
const draft = {
  kind: 'faqs',
  entry: { slug: 'may-i', question: 'May I keep practicing?', answer, topic: 'career' },
  savedAt: '2026-11-28T07:59:00.000Z',
  replaces: null,
  isPublished: false,
}

interface Parts {
  readonly document?: number
  readonly until?: number
  readonly signedWith?: string
}

function pass({ document = 12, until = passUntil(now.getTime()), signedWith = secret }: Parts = {}): string {
  const text = printPass({ kind: 'faqs', document, person: 3, session: 'a-session', until })
  return `${text}.${createHmac('sha256', signedWith).update(text).digest('base64url')}`
}

async function portalAndCms(says: unknown = draft) {
  const cms = await FakeCms.start()
  onTestFinished(() => cms.stop())
  cms.behave = saying(JSON.stringify(says))
  const lines: string[] = []
  const log = (line: string) => void lines.push(line)
  const portal = await startTestPortal({
    previews: { url: cms.url, secret, patienceMs: 200, log },
    cmsUrl: 'https://cms.test',
    now: () => now,
  })
  return { cms, lines, portal, look: (text: string) => portal.ask(`/preview?pass=${text}`) }
}

describe('a preview', () => {
  test('is the page that readers would see', async () => {
    const { look } = await portalAndCms()
    const { status, text } = await look(pass())
    expect(status).toBe(200)
    expect(text).toContain('May I keep practicing?')
    expect(text).toContain('Words of a draft.')
  })

  test('of a draft that is half filled shows what there is', async () => {
    const { look } = await portalAndCms({ ...draft, entry: { question: 'Only a question?' } })
    const { status, text } = await look(pass())
    expect(status).toBe(200)
    expect(text).toContain('Only a question?')
    expect(text).toContain('Nothing is written here yet.')
  })

  test('is kept by nobody, listed by nobody, and framed by the desk alone', async () => {
    const { look, portal } = await portalAndCms()
    const { headers } = await look(pass())
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/frame-ancestors https:\/\/cms\.test$/),
    })
    expect(headers).not.toHaveProperty('etag')
    expect((await portal.ask('/plain')).headers['content-security-policy']).toContain(
      `frame-ancestors 'none'`,
    )
  })

  test('is asked of the cms each time', async () => {
    const { look, cms } = await portalAndCms()
    await look(pass())
    cms.behave = saying(JSON.stringify({ ...draft, entry: { ...draft.entry, question: 'Changed since?' } }))
    expect((await look(pass())).text).toContain('Changed since?')
    expect(cms.asked).toEqual([null, null])
  })

  test('leaves readers’ pages as they are', async () => {
    const { look, portal } = await portalAndCms()
    await look(pass())
    expect((await portal.ask('/faqs/may-i')).status).toBe(404)
  })

  test('leaves no trace of its pass in the log', async () => {
    const { look, portal } = await portalAndCms()
    await look(pass())
    expect(portal.lines.join()).toContain('GET /preview 200')
    expect(portal.lines.join()).not.toContain('a-session')
  })
})

describe('the cms is never asked for', () => {
  test.each([
    ['no pass', '', 403],
    ['a guess', 'faqs.12.3.a-session.1795862700.AAAA', 403],
    ['a pass without a signature', pass().slice(0, pass().lastIndexOf('.')), 403],
    ['a pass for another document under the same signature', pass().replace('.12.', '.13.'), 403],
    ['a pass that somebody else signed', pass({ signedWith: 'x'.repeat(36) }), 403],
    ['a pass that has ended', pass({ until: now.getTime() / 1000 }), 410],
    ['a pass for longer than any', pass({ until: now.getTime() / 1000 + 86_400 }), 410],
    ['a pass with something behind it', `${pass()}x`, 403],
    ['text beyond measure', 'x'.repeat(4000), 403],
  ])('%s', async (_what, text, status) => {
    const { look, cms } = await portalAndCms()
    const refused = await look(text)
    expect(refused.status).toBe(status)
    expect(refused.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(refused.text).not.toContain('May I')
    expect(cms.asked).toEqual([])
  })

  test('anything, where this portal shows no drafts', async () => {
    const { ask } = await startTestPortal({ now: () => now })
    expect((await ask(`/preview?pass=${pass()}`)).status).toBe(404)
  })
})

describe('a pass that holds is not enough', () => {
  test.each([
    [401, 403],
    [403, 403],
    [404, 404],
    [500, 503],
    [302, 503],
  ])('where the cms answers %i: %i', async (says, status) => {
    const { look, cms } = await portalAndCms()
    cms.behave = (_request, response) => response.writeHead(says, { location: '/elsewhere' }).end('{}')
    expect((await look(pass())).status).toBe(status)
  })

  test('where the cms says nothing, or nothing that is a draft', async () => {
    const { look, cms, lines } = await portalAndCms({ kind: 'users', entry: {} })
    expect((await look(pass())).status).toBe(503)
    cms.behave = frozen
    expect((await look(pass())).status).toBe(503)
    expect(lines).toHaveLength(2)
    expect(lines.join()).not.toContain('a-session')
  })
})
