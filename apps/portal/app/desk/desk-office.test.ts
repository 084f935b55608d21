import type { ReaderReport } from '@evenkeel/domain'
import { expect, onTestFinished, test } from 'vitest'
import { FakeCms } from '../../testing/fake-cms.ts'
import { deskOffice } from './desk-office.ts'

const report: ReaderReport = {
  program: 'harbor-fellowship',
  fact: 'h1b',
  kind: 'wrong',
  says: 'It does.',
  knownFrom: 'staff',
  sourceUrl: null,
  seenOn: null,
  remark: null,
}

async function office() {
  const cms = await FakeCms.start()
  onTestFinished(() => cms.stop())
  cms.behave = (_request, response) => response.writeHead(201).end()
  const clock = { ms: 0 }
  const address = { url: cms.url, secret: 's'.repeat(32), patienceMs: 5_000, log: () => {} }
  return { cms, clock, deskOf: deskOffice(address, () => clock.ms) }
}

async function handIn(deskOf: ReturnType<typeof deskOffice>, ip: string, times: number) {
  const kinds: string[] = []
  for (let sent = 0; sent < times; sent += 1) kinds.push((await deskOf(ip).report(report)).kind)
  return kinds
}

test('one reader hands in twenty in a row, then one a minute; others do not wait for them', async () => {
  const { cms, clock, deskOf } = await office()
  expect(await handIn(deskOf, '192.0.2.1', 21)).toEqual([...Array(20).fill('received'), 'wait'])
  expect(cms.asked).toHaveLength(20)
  expect(await handIn(deskOf, '192.0.2.2', 1)).toEqual(['received'])
  expect(await deskOf('192.0.2.1').report(report)).toEqual({ kind: 'wait', seconds: 60 })
  clock.ms = 60_000
  expect(await handIn(deskOf, '192.0.2.1', 2)).toEqual(['received', 'wait'])
})

test('an IPv6 customer is one reader, whichever of their addresses they use', async () => {
  const { deskOf } = await office()
  await handIn(deskOf, '2001:db8::1', 20)
  expect(await handIn(deskOf, '2001:db8::2', 1)).toEqual(['wait'])
  expect(await handIn(deskOf, '2001:db8:0:1::2', 1)).toEqual(['received'])
})

test('all readers together are held back too', async () => {
  const { deskOf } = await office()
  for (const ip of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await handIn(deskOf, ip, 20)
  expect(await handIn(deskOf, '192.0.2.4', 1)).toEqual(['wait'])
})

test('reports, questions and votes are counted apart, each sent to its own door', async () => {
  const { cms, deskOf } = await office()
  await handIn(deskOf, '192.0.2.1', 20)
  const doors: (string | undefined)[] = []
  cms.behave = (request, response) => {
    doors.push(request.url)
    response.writeHead(201).end()
  }
  const desk = deskOf('192.0.2.1')
  const question = { question: 'May I moonlight?', topic: null, visa: null, stage: null }
  expect(await desk.ask(question)).toEqual({ kind: 'received' })
  expect(await desk.vote({ faq: 'hours', version: '2026-11-01', helpful: true })).toEqual({
    kind: 'received',
  })
  expect((await desk.report(report)).kind).toBe('wait')
  expect(doors).toEqual(['/api/reader-questions/receive', '/api/faq-votes/receive'])
})
