import type { ReaderQuestion } from '@evenkeel/domain'
import { describe, expect, test } from 'vitest'
import { startTestPortal } from '../../../testing/test-portal.ts'
import type { DeskOutcome } from '../../desk/reader-desk.ts'

const words = { question: 'May I <b>moonlight</b> & on which visa?', visa: 'j-1' }

async function portal(outcome: DeskOutcome = { kind: 'received' }) {
  const asked: ReaderQuestion[] = []
  const unasked = () => Promise.reject(new Error('This form asks questions only.'))
  const desk = () => ({
    report: unasked,
    vote: unasked,
    ask(question: ReaderQuestion) {
      asked.push(question)
      return Promise.resolve(outcome)
    },
  })
  const test = await startTestPortal({ desk })
  const send = (fields: Record<string, string>) =>
    test.ask('/faqs/ask', {
      method: 'POST',
      headers: { Origin: 'http://portal.test', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    })
  return { ...test, send, asked }
}

describe('a question', () => {
  test('is handed in as it was typed, and the reader is led to the thanks', async () => {
    const { send, asked, lines, ask } = await portal()
    const { status, headers } = await send({ ...words, email: 'me@example.org' })
    expect([status, headers.location]).toEqual([303, '/faqs/ask?sent'])
    expect(headers['set-cookie']).toBeUndefined()
    expect(asked).toEqual([{ question: words.question, topic: null, visa: 'j-1', stage: null }])
    expect((await ask('/faqs/ask?sent')).text).toContain('Thank you')
    expect(lines.join('\n')).not.toMatch(/moonlight|me@example/)
  })

  test('that may be answered already is held back once, with the answers and every word', async () => {
    const { send, asked } = await portal()
    const near = { question: 'Is it good to choose this?' }
    const first = await send(near)
    expect(first.status).toBe(200)
    expect(asked).toEqual([])
    expect(first.text).toContain('href="/faqs/is-it-good"')
    expect(first.text).toContain('Is it good to choose this?</textarea>')
    expect(first.text).toContain('<input type="hidden" name="anyway" value="yes"/>')
    expect((await send({ ...near, anyway: 'yes' })).status).toBe(303)
    expect(asked).toHaveLength(1)
  })

  test('that is too short comes back with its problem beside the field', async () => {
    const { send, asked } = await portal()
    const { status, text } = await send({ question: 'Visa?', topic: 'visa' })
    expect(status).toBe(422)
    expect(text).toContain('href="#question"')
    expect(text).toContain('Visa?</textarea>')
    expect(text).toMatch(/<option value="visa" selected=""/)
    expect(asked).toEqual([])
  })

  test.each<[DeskOutcome, number, string | undefined]>([
    [{ kind: 'wait', seconds: 240 }, 429, '240'],
    [{ kind: 'unavailable' }, 503, '60'],
  ])('that meets %j is answered in words and keeps its own', async (outcome, status, retryAfter) => {
    const { send } = await portal(outcome)
    const answer = await send({ ...words, anyway: 'yes' })
    expect([answer.status, answer.headers['retry-after']]).toEqual([status, retryAfter])
    expect(answer.text).toContain('&lt;b&gt;moonlight&lt;/b&gt;')
  })

  test('from a program that fills in what people do not see is not handed in', async () => {
    const { send, asked } = await portal()
    expect((await send({ ...words, subject: 'Cheap watches' })).status).toBe(422)
    expect(asked).toEqual([])
  })

  test('is not asked of a portal that takes none', async () => {
    const { ask } = await startTestPortal()
    expect((await ask('/faqs/ask')).status).toBe(404)
  })
})
