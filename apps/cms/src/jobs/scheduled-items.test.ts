import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { scheduleWork } from '../admin/schedule/schedule-work.ts'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { faq, institution, program } from '../testing/sample-content.ts'
import { scheduledItems } from './scheduled-items.ts'
import { lookAtSchedule } from './watch-schedule.ts'
import { WorkerSeat } from './worker-seat.ts'

let cms: CmsUnderTest
let editor: User
let seat: WorkerSeat
beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  seat = new WorkerSeat(cms.payload)
})
afterAll(async () => {
  seat.leave()
  await cms.close()
})

async function made(path: string, json: object): Promise<number> {
  const { status, body } = await cms.ask(path, { method: 'POST', as: editor, json })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

interface Plan {
  readonly collection: 'faqs' | 'institutions'
  readonly id: number
  readonly type?: 'publish' | 'unpublish'
  readonly inMs?: number
}

async function plan({ collection, id, type = 'publish', inMs = -1000 }: Plan): Promise<void> {
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: collection, value: String(id) },
      user: { relationTo: 'users', value: editor.id },
    } as never,
    waitUntil: new Date(Date.now() + inMs),
  })
}

const itemsOf = (collection: string, id: number) =>
  scheduledItems(cms.payload, { user: editor, of: { collection, id } })

/** Runs what is due until it is done or given up, as the worker does over some minutes. */
async function runToTheEnd(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await cms.payload.db.pool.query(
      "update payload_jobs set wait_until = now() - interval '1 minute' where total_tried > 0",
    )
    await cms.payload.jobs.run({ allQueues: true, silent: true })
  }
}

describe('what is scheduled', () => {
  it('is told with when and by what name, and that nobody is there to do it', async () => {
    const id = await made('/faqs?draft=true', faq({ slug: 'tomorrow', _status: 'draft' }))
    await plan({ collection: 'faqs', id, inMs: 86_400_000 })
    expect(await itemsOf('faqs', id)).toMatchObject([
      {
        deed: 'publish',
        label: 'FAQ: May I keep practicing?',
        state: 'waiting',
        why: expect.stringContaining('No worker is running'),
      },
    ])
  })

  it('is late where nobody does it, and being done where somebody will', async () => {
    const id = await made('/faqs?draft=true', faq({ slug: 'due', _status: 'draft' }))
    await plan({ collection: 'faqs', id })
    expect(await itemsOf('faqs', id)).toMatchObject([{ state: 'late' }])
    expect(await seat.take()).toBe('taken')
    expect(await seat.take()).toBe('held')
    expect(await new WorkerSeat(cms.payload).take()).toBe('others')
    expect(await itemsOf('faqs', id)).toMatchObject([{ state: 'now', why: 'The worker does it next.' }])
    await cms.payload.jobs.run({ allQueues: true, silent: true })
    expect(await itemsOf('faqs', id)).toEqual([])
  })
})

describe('a publication that is refused', () => {
  it('is tried three times and then told with the reason, until it is done by hand', async () => {
    const id = await made('/institutions?draft=true', { name: 'Half', slug: 'half', _status: 'draft' })
    await plan({ collection: 'institutions', id })
    await cms.payload.jobs.run({ allQueues: true, silent: true })
    expect(await itemsOf('institutions', id)).toMatchObject([
      { state: 'late', why: expect.stringMatching(/tried again by itself: .*(City|State)/) },
    ])
    await runToTheEnd()
    expect(await itemsOf('institutions', id)).toMatchObject([
      { state: 'failed', why: expect.stringMatching(/^It was refused: .*(City|State)/) },
    ])
    const { rows } = await cms.payload.db.pool.query('select total_tried from payload_jobs where has_error')
    expect(rows.map(({ total_tried }) => Number(total_tried))).toEqual([3])

    const mended = institution({ slug: 'half', name: 'Half' })
    const published = await cms.ask(`/institutions/${id}`, { method: 'PATCH', as: editor, json: mended })
    expect(published.status).toBe(200)
    expect(await itemsOf('institutions', id)).toEqual([])
  })

  it('is over once it is planned anew', async () => {
    const id = await made('/institutions?draft=true', { name: 'Again', slug: 'again', _status: 'draft' })
    await plan({ collection: 'institutions', id })
    await runToTheEnd()
    await plan({ collection: 'institutions', id, inMs: 86_400_000 })
    expect(await itemsOf('institutions', id)).toMatchObject([{ state: 'waiting' }])
  })
})

describe('a withdrawal at a time', () => {
  it('takes it from readers', async () => {
    const id = await made('/faqs', faq({ slug: 'taken-back' }))
    await plan({ collection: 'faqs', id, type: 'unpublish' })
    expect(await itemsOf('faqs', id)).toMatchObject([{ deed: 'withdraw' }])
    await cms.payload.jobs.run({ allQueues: true, silent: true })
    expect((await cms.ask(`/faqs/${id}`)).status).toBe(404)
    expect(await itemsOf('faqs', id)).toEqual([])
  })

  it('is refused while readers get there from elsewhere, and says from where', async () => {
    const id = await made('/institutions', institution({ slug: 'linked' }))
    await publishedByTwo(cms, editor, { collection: 'programs', json: program(id, { slug: 'linking' }) })
    await plan({ collection: 'institutions', id, type: 'unpublish' })
    await runToTheEnd()
    expect((await cms.ask(`/institutions/${id}`)).status).toBe(200)
    expect(await itemsOf('institutions', id)).toMatchObject([
      {
        state: 'failed',
        why: expect.stringContaining('Readers still get here from “Clinical Informatics at North”'),
      },
    ])
  })
})

it('the desk counts by how it stands exactly what its lists show', async () => {
  const items = await scheduledItems(cms.payload, { user: editor })
  const lines = await scheduleWork(cms.payload, { ...editor, collection: 'users' })
  for (const { href, count } of lines.filter((line) => line.count !== null)) {
    const state = new URL(href, cms.url).searchParams.get('state')
    expect(items.filter((item) => item.state === state)).toHaveLength(count ?? 0)
  }
  const counted = lines.reduce((sum, { count }) => sum + (count ?? 0), 0)
  expect(counted).toBe(items.length)
  expect(lines.filter(({ count }) => count === null).length).toBeGreaterThan(0)
})

it('the log tells of it once, and again when something is new', async () => {
  const found = await lookAtSchedule(cms.payload, '')
  expect(found).toMatch(/failed/)
  const warn = vi.spyOn(cms.payload.logger, 'warn').mockReturnValue(undefined)
  expect(await lookAtSchedule(cms.payload, found)).toBe(found)
  expect(warn).not.toHaveBeenCalled()
  await lookAtSchedule(cms.payload, '')
  expect(warn).toHaveBeenCalledWith(expect.objectContaining({ msg: 'Scheduled and not done' }))
  warn.mockRestore()
})
