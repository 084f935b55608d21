import { fictionalPrograms } from '@evenkeel/domain/testing'
import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { raiseRevision } from '../database/content-revision.ts'
import { addRows, insertRows, type Rows } from '../database/insert-rows.ts'
import { transactionOf } from '../database/transaction-of.ts'
import { institutionRows, programRows } from './fictional-rows.ts'

const BATCH = 1000

/** How many real listings (institutions and programs) a database holds. */
export async function countRealListings(payload: Payload): Promise<number> {
  const where = { fictional: { not_equals: true } }
  const programs = await payload.count({ collection: 'programs', where, trash: true })
  const institutions = await payload.count({ collection: 'institutions', where, trash: true })
  return programs.totalDocs + institutions.totalDocs
}

/**
 * Writes `size` made-up programs with their institutions in one transaction, the same ones for the same size. Goes
 * past Payload straight into its tables, which is some fifty times faster than a document at a time; no versions are
 * written, so the admin's lists, which show drafts, do not list them.
 */
export async function seedFictional(
  payload: Payload,
  size: number,
  progress: (line: string) => void,
): Promise<number> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const slugs = await specialtyIds(payload, req)
    let programs = 0
    let institutions = 0
    let batch: Rows = {}
    for (const { institution, programs: listed } of fictionalPrograms(size)) {
      institutions += 1
      addRows(batch, institutionRows(institution, institutions))
      for (const entry of listed) {
        programs += 1
        addRows(batch, programRows(entry, institutions, { id: programs, slugs }))
      }
      if ((batch.programs?.length ?? 0) >= BATCH) {
        await insertRows(req, batch)
        batch = {}
        if (programs % (10 * BATCH) < BATCH) progress(`${programs} of ${size} listings`)
      }
    }
    await insertRows(req, batch)
    await moveSequences(req, { programs, institutions })
    await raiseRevision(req)
    await commitTransaction(req)
    return programs
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function moveSequences(req: PayloadRequest, last: Record<string, number>): Promise<void> {
  const database = await transactionOf(req)
  for (const [table, id] of Object.entries(last)) {
    await database.execute(sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${id})`)
  }
}

async function specialtyIds(payload: Payload, req: PayloadRequest): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'specialties',
    select: { slug: true },
    pagination: false,
    depth: 0,
    req,
  })
  const rows = z.array(z.object({ id: z.number(), slug: z.string() })).parse(docs)
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}
