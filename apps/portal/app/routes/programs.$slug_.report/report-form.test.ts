import type { ReaderReport } from '@evenkeel/domain'
import { describe, expect, test } from 'vitest'
import { startTestPortal } from '../../../testing/test-portal.ts'
import type { DeskOutcome } from '../../desk/reader-desk.ts'

const address = '/programs/harbor-fellowship/report'
const words = {
  fact: 'h1b',
  kind: 'wrong',
  says: 'It files <b>H-1B</b> "petitions" & more.',
  knownFrom: 'staff',
}

async function portal(outcome: DeskOutcome = { kind: 'received' }) {
  const handedIn: ReaderReport[] = []
  const unasked = () => Promise.reject(new Error('This form hands in reports only.'))
  const desk = () => ({
    ask: unasked,
    vote: unasked,
    report(report: ReaderReport) {
      handedIn.push(report)
      return Promise.resolve(outcome)
    },
  })
  const test = await startTestPortal({ desk })
  const send = (fields: Record<string, string>, path = address) =>
    test.ask(path, {
      method: 'POST',
      headers: { Origin: 'http://portal.test', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    })
  return { ...test, send, handedIn }
}

describe('the form', () => {
  test('asks about the fact whose link was followed, and shows what is stated of it', async () => {
    const { ask } = await portal()
    const { status, text } = await ask(`${address}?fact=h1b`)
    expect(status).toBe(200)
    expect(text).toContain('<input type="hidden" name="fact" value="h1b"/>')
    expect(text).toMatch(/What is stated now.*Program statement.*Institution policy/s)
  })

  test.each(['', '?fact=', '?fact=salary', '?fact=%3Cscript%3E'])(
    'asks what it is about where no fact is named: %j',
    async (query) => {
      const { ask } = await portal()
      const { status, text } = await ask(address + query)
      expect(status).toBe(200)
      expect(text).toContain('<select name="fact" id="fact">')
      expect(text).not.toContain('What is stated now')
    },
  )

  test('asks for no name and no address of the reader, and is not for search engines', async () => {
    const { ask } = await portal()
    const { text } = await ask(address)
    const names = [...text.matchAll(/<(?:input|select|textarea)[^>]* name="(\w+)"/g)].map(([, name]) => name)
    expect(new Set(names)).toEqual(
      new Set(['fact', 'kind', 'says', 'knownFrom', 'sourceUrl', 'seenOn', 'remark', 'subject']),
    )
  })

  test.each(['/programs/nowhere/report', '/programs/__proto__/report'])('is not at %s', async (path) => {
    const { ask, send, handedIn } = await portal()
    expect((await ask(path)).status).toBe(404)
    expect((await send(words, path)).status).toBe(404)
    expect(handedIn).toEqual([])
  })

  test('is not offered by a portal that takes no reports', async () => {
    const { ask } = await startTestPortal()
    expect((await ask(address)).status).toBe(404)
  })
})

describe('a report', () => {
  test('is handed in as it was typed, and the reader is led to the thanks', async () => {
    const { send, handedIn, lines, ask } = await portal()
    const { status, headers } = await send({
      ...words,
      sourceUrl: ' example.org/visas ',
      seenOn: '2026-11-01',
    })
    expect(status).toBe(303)
    expect(headers).toMatchObject({ location: `${address}?sent`, 'cache-control': 'no-store' })
    expect(headers['set-cookie']).toBeUndefined()
    expect(handedIn).toEqual([
      {
        program: 'harbor-fellowship',
        ...words,
        sourceUrl: 'https://example.org/visas',
        seenOn: '2026-11-01',
        remark: null,
      },
    ])
    expect((await ask(`${address}?sent`)).text).toContain('Thank you')
    expect(lines.join('\n')).not.toMatch(/petitions|example\.org|127\.0\.0\.1/)
  })

  test('that lacks something comes back with every word, each problem with a link to its field', async () => {
    const { send, handedIn } = await portal()
    const { status, text } = await send({ says: words.says, remark: 'Page 2', knownFrom: 'website' })
    expect(status).toBe(422)
    expect(handedIn).toEqual([])
    for (const field of ['fact', 'kind', 'sourceUrl']) {
      expect(text).toContain(`href="#${field}"`)
      expect(text).toContain(`id="${field}"`)
    }
    expect(text).toContain('It files &lt;b&gt;H-1B&lt;/b&gt; &quot;petitions&quot; &amp; more.</textarea>')
    expect(text).toContain('Page 2</textarea>')
    expect(text).toMatch(/value="website"[^>]*checked|checked=""[^>]*value="website"/)
  })

  test.each<[DeskOutcome, number, string | undefined]>([
    [{ kind: 'wait', seconds: 240 }, 429, '240'],
    [{ kind: 'unavailable' }, 503, '60'],
    [{ kind: 'gone' }, 409, undefined],
  ])('that meets %j is answered in words and keeps its own', async (outcome, status, retryAfter) => {
    const { send } = await portal(outcome)
    const answer = await send({ ...words, sourceUrl: 'https://example.org', remark: 'Page 2' })
    expect(answer.status).toBe(status)
    expect(answer.headers['retry-after']).toBe(retryAfter)
    expect(answer.headers['cache-control']).toBe('no-store')
    for (const kept of ['H-1B&lt;/b&gt;', 'value="https://example.org"', 'Page 2</textarea>'])
      expect(answer.text).toContain(kept)
    if (outcome.kind === 'wait') expect(answer.text).toContain('Wait 4 minutes')
  })

  test('from a program that fills in what people do not see is not handed in, and is given back', async () => {
    const { send, handedIn } = await portal()
    const { status, text } = await send({ ...words, subject: 'Cheap watches' })
    expect(status).toBe(422)
    expect(handedIn).toEqual([])
    expect(text).toContain('petitions')
    expect(text).not.toContain('Cheap watches')
  })

  test('that is no form, or a file, is nothing that was typed', async () => {
    const { ask, handedIn } = await portal()
    const post = (type: string, body: string) =>
      ask(address, {
        method: 'POST',
        headers: { Origin: 'http://portal.test', 'Content-Type': type },
        body,
      })
    expect((await post('application/json', JSON.stringify(words))).status).toBe(422)
    const file = '--x\r\nContent-Disposition: form-data; name="says"; filename="a"\r\n\r\nwords\r\n--x--\r\n'
    const { status, text } = await post('multipart/form-data; boundary=x', file)
    expect(status).toBe(422)
    expect(text).not.toContain('words</textarea>')
    expect(handedIn).toEqual([])
  })
})
