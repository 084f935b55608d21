import { text } from 'node:stream/consumers'
import type { ReaderReport } from '@evenkeel/domain'
import { expect, onTestFinished, test } from 'vitest'
import { FakeCms, frozen } from '../../testing/fake-cms.ts'
import { sendToDesk } from './send-to-desk.ts'

const report: ReaderReport = {
  program: 'harbor-fellowship',
  fact: 'h1b',
  kind: 'wrong',
  says: 'Words that are in no log.',
  knownFrom: 'staff',
  sourceUrl: null,
  seenOn: null,
  remark: null,
}

async function cmsAndDesk(patienceMs = 5_000) {
  const cms = await FakeCms.start()
  onTestFinished(() => cms.stop())
  const lines: string[] = []
  const secret = 's'.repeat(32)
  const desk = { url: cms.url, secret, patienceMs, log: (line: string) => void lines.push(line) }
  return { cms, lines, desk }
}

test('the cms gets the report and the secret, and nothing about the reader', async () => {
  const { cms, lines, desk } = await cmsAndDesk()
  let got: unknown
  let headers: object = {}
  cms.behave = (request, response) => {
    headers = request.headers
    void text(request).then((body) => {
      got = JSON.parse(body)
      response.writeHead(201).end('{"received":true}')
    })
  }
  expect(await sendToDesk(desk, 'report', report)).toEqual({ kind: 'received' })
  expect(got).toEqual(report)
  expect(headers).toMatchObject({ 'x-reports-secret': desk.secret })
  expect(Object.keys(headers)).not.toContain('x-forwarded-for')
  expect(lines).toEqual([])
})

test.each([
  [404, {}, { kind: 'gone' }],
  [429, { 'retry-after': '90' }, { kind: 'wait', seconds: 90 }],
  [429, {}, { kind: 'wait', seconds: 60 }],
  [429, { 'retry-after': 'soon' }, { kind: 'wait', seconds: 60 }],
  [200, {}, { kind: 'unavailable' }],
  [401, {}, { kind: 'unavailable' }],
  [422, {}, { kind: 'unavailable' }],
  [503, {}, { kind: 'unavailable' }],
  [302, { location: '/elsewhere' }, { kind: 'unavailable' }],
])('status %i with %j means %j', async (status, headers, outcome) => {
  const { cms, lines, desk } = await cmsAndDesk()
  cms.behave = (_request, response) => response.writeHead(status, headers).end('{}')
  expect(await sendToDesk(desk, 'report', report)).toEqual(outcome)
  expect(lines.join()).not.toContain('Words')
  expect(lines).toHaveLength(outcome.kind === 'unavailable' ? 1 : 0)
})

test('a cms that is frozen or gone is told from one that answers, without the words of the report', async () => {
  const { cms, lines, desk } = await cmsAndDesk(100)
  cms.behave = frozen
  expect(await sendToDesk(desk, 'report', report)).toEqual({ kind: 'unavailable' })
  const nowhere = { ...desk, url: 'http://127.0.0.1:1/' }
  expect(await sendToDesk(nowhere, 'report', report)).toEqual({ kind: 'unavailable' })
  expect(lines).toEqual([
    'A report was not taken: the cms did not answer (TimeoutError)',
    'A report was not taken: the cms did not answer (TypeError)',
  ])
})
