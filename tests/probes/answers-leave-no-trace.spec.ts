import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { env } from '../env.ts'
import { expect, test } from '../test.ts'

/** Numbers that stand nowhere else: a week of 47.3125 hours, 431 minutes of way, and what nobody should send. */
const hours = '47.3125'
const commute = '431.0625'
const garbage = 'sentinel-7f3a91c2'
const traces = [hours, commute, garbage]

const answers = {
  stage: 'residency',
  visa: 'j-1',
  'item-body-and-mind': '1',
  'hours-clinical': hours,
  commute,
  stressors: 'discrimination',
  [garbage]: garbage,
}

test('answers leave no trace in any address, log line or table', async ({ request }) => {
  const origin = new URL(env.portalUrl).origin
  const steps = [
    { address: '/assessment/questions', form: { ...answers, step: 'week', go: 'check' } },
    { address: '/assessment/questions', form: { ...answers, commute: garbage, step: 'week', go: 'next' } },
    { address: '/assessment/result', form: answers },
    { address: '/assessment/file', form: answers },
  ]
  for (const { address, form } of steps) {
    const answer = await request.post(address, { headers: { origin }, form, maxRedirects: 0 })
    expect([200, 422], address).toContain(answer.status())
    expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store' })
    expect(answer.headers()).not.toHaveProperty('set-cookie')
    expect(new URL(answer.url()).search).toBe('')
    expect(await answer.text(), 'the answer itself holds them, so the test can fail').toContain(hours)
  }
  const file = JSON.stringify({ context: { week: { clinical: Number(hours) } }, [garbage]: garbage })
  await request.post('/assessment/questions', {
    headers: { origin },
    multipart: { file: { name: `${garbage}.json`, mimeType: 'application/json', buffer: Buffer.from(file) } },
  })
  for (const body of [
    file,
    file.slice(0, -1),
    JSON.stringify({ context: { week: { clinical: Number(hours) } } }),
  ])
    await request.post('/api/v1/assessment', { headers: { 'content-type': 'application/json' }, data: body })

  const logs = readdirSync(env.logFolder).map((name) => readFileSync(join(env.logFolder, name), 'utf8'))
  expect(logs.join('\n'), 'the portal’s log is among these').toContain('POST /assessment/result 200')
  for (const trace of traces) expect(logs.join('\n')).not.toContain(trace)
  expect(await tablesWith(traces)).toEqual([])
})

/** The tables of the database in which a row holds one of these words, in whatever column. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: env.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    expect(rows.length).toBeGreaterThan(20)
    const found: string[] = []
    for (const { name } of rows) {
      const { rowCount } = await client.query(
        `select 1 from ${name} as line where exists (select 1 from unnest($1::text[]) as word where strpos(line::text, word) > 0) limit 1`,
        [words],
      )
      if (rowCount) found.push(name)
    }
    return found
  } finally {
    await client.end()
  }
}
