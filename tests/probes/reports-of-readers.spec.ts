import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { env } from '../env.ts'
import { anonymous, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'

const form = '/programs/metrohealth-clinical-informatics/report'
const receive = `${env.cmsUrl}/api/reader-reports/receive`
const report = {
  program: 'metrohealth-clinical-informatics',
  fact: 'h1b',
  kind: 'wrong',
  says: 'From a probe.',
  knownFrom: 'staff',
  sourceUrl: null,
  seenOn: null,
  remark: null,
}

test('only the portal hands in reports at the content system', async ({ request }) => {
  for (const secret of ['', 'x'.repeat(64), 'undefined', 'null']) {
    const headers = { 'x-reports-secret': secret }
    expect((await request.post(receive, { headers, data: report })).status(), secret).toBe(401)
  }
  expect((await request.post(receive, { data: report })).status()).toBe(401)
  expect((await request.get(receive)).status()).not.toBe(200)
})

test('nobody makes, reads or rewrites a report past the desk’s rules', async () => {
  const [editor, advisor, administrator] = [
    await signedInAs('editor'),
    await signedInAs('advisor'),
    await signedInAs('administrator'),
  ]
  for (const person of [anonymous(), advisor, editor, administrator])
    expect((await person.post('/reader-reports', { ...report, title: 'x', state: 'open' })).status).toBe(403)
  expect((await anonymous().get('/reader-reports')).status).toBe(403)
  expect((await anonymous().get('/reader-reports/count')).status).toBe(403)
})

test('a report from another site, or one that is too large, is refused', async ({ request }) => {
  const fields = { ...typed(), says: 'From elsewhere' }
  for (const origin of ['https://elsewhere.example', 'null'])
    expect((await request.post(form, { headers: { origin }, form: fields })).status()).toBe(403)
  const headers = { origin: new URL(env.portalUrl).origin }
  const large = await request.post(form, { headers, form: { ...fields, remark: 'x'.repeat(300_000) } })
  expect(large.status()).toBe(413)
  const long = await request.post(form, { headers, form: { ...fields, says: 'x'.repeat(1_001) } })
  expect(long.status()).toBe(422)
  expect(await long.text()).toContain('Keep this under 1000 characters.')
})

test('markup in a report is shown as words', async ({ request }) => {
  const headers = { origin: new URL(env.portalUrl).origin }
  const says = '</textarea><script>alert(1)</script>'
  const answer = await request.post(form, { headers, form: { says, sourceUrl: '"><img src=x>' } })
  expect(answer.status()).toBe(422)
  const html = await answer.text()
  expect(html).not.toMatch(/<script>alert|<img src=x/)
  expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;')
})

test('one reader cannot flood the desk, and the one who has to wait loses no word', async () => {
  // As from a neighbor's machine, so that other journeys from this one go on.
  const from = `127.0.${Math.floor(Math.random() * 200) + 1}.77`
  const statuses: number[] = []
  let last = ''
  for (let sent = 0; sent < 21; sent += 1) {
    const { status, body } = await sendFrom(from, { ...typed(), says: `The same of each ${sent % 2}` })
    statuses.push(status)
    last = body
  }
  expect(statuses).toEqual([...Array<number>(20).fill(303), 429])
  expect(last).toContain('Much came in a short time')
  expect(last).toContain('The same of each 0</textarea>')
  // Two texts in twenty reports are two reports.
  const editor = await signedInAs('editor')
  const same = await editor.get(`/reader-reports?where[remark][equals]=${mark}`)
  expect(same.body.docs).toHaveLength(2)
  for (const { id } of same.body.docs ?? [])
    await (await signedInAs('administrator')).remove(`/reader-reports/${id}`)
})

const mark = randomUUID()

function typed() {
  return { fact: 'h1b', kind: 'wrong', says: 'From a probe', knownFrom: 'staff', remark: mark }
}

/** Posts the form from another of this machine's addresses. */
async function sendFrom(localAddress: string, fields: Record<string, string>) {
  const { hostname, port, origin } = new URL(env.portalUrl)
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = {
      origin,
      host: `${hostname}:${port}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const options = {
      host: '127.0.0.1',
      port,
      path: form,
      method: 'POST',
      headers,
      localAddress,
      agent: false,
    }
    const request = httpRequest(options, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    })
    request.on('error', reject)
    request.end(new URLSearchParams(fields).toString())
  })
}
