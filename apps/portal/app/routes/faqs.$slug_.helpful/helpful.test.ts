import type { FaqVote } from '@evenkeel/domain'
import { describe, expect, test } from 'vitest'
import { startTestPortal } from '../../../testing/test-portal.ts'
import type { DeskOutcome } from '../../desk/reader-desk.ts'

async function portal(outcome: DeskOutcome = { kind: 'received' }) {
  const votes: FaqVote[] = []
  const unasked = () => Promise.reject(new Error('This form votes only.'))
  const desk = () => ({
    report: unasked,
    ask: unasked,
    vote(vote: FaqVote) {
      votes.push(vote)
      return Promise.resolve(outcome)
    },
  })
  const test = await startTestPortal({ desk })
  const send = (fields: Record<string, string>, slug = 'is-it-good') =>
    test.ask(`/faqs/${slug}/helpful`, {
      method: 'POST',
      headers: { Origin: 'http://portal.test', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    })
  return { ...test, send, votes }
}

describe('whether an answer helped', () => {
  test.each([
    ['yes', true],
    ['no', false],
  ])(
    '%s is counted for the version that was read, and nothing is kept of the reader',
    async (helpful, counted) => {
      const { send, votes, ask } = await portal()
      const { status, headers } = await send({ helpful, version: '2026-11-01' })
      expect([status, headers.location]).toEqual([303, '/faqs/is-it-good/helpful?sent'])
      expect(headers['set-cookie']).toBeUndefined()
      expect(votes).toEqual([{ faq: 'is-it-good', version: '2026-11-01', helpful: counted }])
      expect((await ask('/faqs/is-it-good/helpful?sent')).text).toContain('Thank you')
    },
  )

  test.each([
    ['nothing', {}],
    ['something else', { helpful: 'perhaps', version: '2026-11-01' }],
    ['no version', { helpful: 'yes' }],
  ])('%s is not counted, and asked again', async (_what, fields) => {
    const { send, votes } = await portal()
    const { status, text } = await send(fields)
    expect(status).toBe(422)
    expect(text).toContain('Choose yes or no')
    expect(votes).toEqual([])
  })

  test('cannot be said of an answer that is not there, nor to a desk that is away', async () => {
    const { send } = await portal({ kind: 'unavailable' })
    expect((await send({ helpful: 'yes', version: '2026-11-01' }, 'nowhere')).status).toBe(404)
    const away = await send({ helpful: 'yes', version: '2026-11-01' })
    expect([away.status, away.headers['retry-after']]).toEqual([503, '60'])
    expect(away.text).toContain('does not answer')
  })
})
