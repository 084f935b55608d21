import { createLocalReq } from 'payload'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { institution } from '../testing/sample-content.ts'
import { databaseUrl } from '../testing/test-server.ts'
import { WorkerProcess } from '../testing/worker-process.ts'
import { workerHeardAt } from './worker-seat.ts'

let cms: CmsUnderTest
let editor: User
let workers: WorkerProcess[]
beforeEach(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  workers = []
})
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()))
  await cms.close()
})

async function startWorker(): Promise<WorkerProcess> {
  const worker = await WorkerProcess.start(cms.database)
  workers.push(worker)
  return worker
}

async function scheduled(slug: string, type: 'publish' | 'unpublish' = 'publish'): Promise<number> {
  const isPublished = type === 'unpublish'
  const made = await cms.ask(isPublished ? '/institutions' : '/institutions?draft=true', {
    method: 'POST',
    as: editor,
    json: institution({ slug, _status: isPublished ? 'published' : 'draft' }),
  })
  const { id } = made.body.doc
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'institutions', value: String(id) },
      user: { relationTo: 'users', value: editor.id },
    } as never,
    waitUntil: new Date(Date.now() - 1000),
  })
  return id
}

/** How often readers got this document: once for each version that was published. */
async function timesPublished(id: number): Promise<number> {
  const { totalDocs } = await cms.payload.countVersions({
    collection: 'institutions',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return totalDocs
}

async function openJobs(): Promise<number> {
  const { rows } = await ask<{ count: string }>(
    'select count(*) from payload_jobs where completed_at is null',
  )
  return Number(rows[0]?.count)
}

function ask<Row extends pg.QueryResultRow>(statement: string) {
  return cms.payload.db.pool.query<Row>(statement)
}

/** Lets nobody past a place in the database until it is let go. */
async function barrier(statement: string): Promise<{ reached(): Promise<void>; open(): Promise<void> }> {
  const client = new pg.Client({ connectionString: databaseUrl(cms.database) })
  await client.connect()
  await client.query('begin')
  await client.query(statement)
  return {
    reached: () =>
      expect
        .poll(async () => (await ask('select 1 from pg_locks where not granted')).rowCount, patience)
        .toBeGreaterThan(0),
    open: async () => {
      await client.query('rollback')
      await client.end()
    },
  }
}

const patience = { timeout: 60_000, interval: 100 }
const inTime = { timeout: 180_000 }

describe('a worker that is killed', inTime, () => {
  it('in the middle of a publication leaves nothing of it, and the next one publishes once', async () => {
    const id = await scheduled('in-the-middle')
    await ask(
      `insert into content_revision (id, revision, changed_at) values (1, 1, now()) on conflict do nothing`,
    )
    const midway = await barrier('select * from content_revision for update')
    const doomed = await startWorker()
    await midway.reached()
    await doomed.kill()
    await midway.open()
    expect(await timesPublished(id)).toBe(0)
    await startWorker()
    await expect.poll(openJobs, patience).toBe(0)
    expect(await timesPublished(id)).toBe(1)
  })

  it('after a publication, before it could say so, leaves it done, and nobody does it again', async () => {
    const id = await scheduled('after-it')
    const afterwards = await barrier('lock table payload_jobs_log in share row exclusive mode')
    const doomed = await startWorker()
    await expect.poll(() => timesPublished(id), patience).toBe(1)
    await afterwards.reached()
    await doomed.kill()
    await afterwards.open()
    await startWorker()
    const later = await scheduled('later')
    await expect.poll(() => timesPublished(later), patience).toBe(1)
    expect(await timesPublished(id)).toBe(1)
    expect(await openJobs()).toBe(0)
  })

  it('gives its seat to one that stood by', async () => {
    const first = await startWorker()
    await expect.poll(() => workerHeardAt(cms.payload), patience).not.toBeNull()
    await startWorker()
    await first.kill()
    const id = await scheduled('by-the-second')
    await expect.poll(() => timesPublished(id), patience).toBe(1)
  })
})

describe('several workers', inTime, () => {
  it('do each job once between them, publications and withdrawals, and lose none', async () => {
    const ids: number[] = []
    for (let at = 0; at < 8; at += 1) ids.push(await scheduled(`job-${at}`))
    const withdrawn = await scheduled('taken-back', 'unpublish')
    await Promise.all([startWorker(), startWorker(), startWorker()])
    await expect.poll(openJobs, patience).toBe(0)
    expect(await Promise.all(ids.map(timesPublished))).toEqual(ids.map(() => 1))
    expect((await cms.ask(`/institutions/${withdrawn}`)).status).toBe(404)
  })

  it('that both hold the same job still do it once', async () => {
    const id = await scheduled('twice-in-hand')
    const [job] = (await cms.payload.find({ collection: 'payload-jobs' })).docs
    const task = cms.payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
    const req = await createLocalReq({}, cms.payload)
    const run = async () => {
      if (typeof task?.handler !== 'function') throw new Error('There is no such task.')
      return task.handler({ job, input: job?.input, req } as never)
    }
    await Promise.all([run(), run()])
    await run()
    expect(await timesPublished(id)).toBe(1)
    expect(await openJobs()).toBe(0)
  })
})

it('nobody is heard of while no worker runs', async () => {
  expect(await workerHeardAt(cms.payload)).toBeNull()
})
