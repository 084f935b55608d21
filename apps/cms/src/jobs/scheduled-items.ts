import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { contentCollections } from '../snapshot/content-collections.ts'
import { type ScheduleState, scheduleState, scheduleStates, workerAbsence } from './schedule-state.ts'
import { workerHeardAt } from './worker-seat.ts'

/** A publication or withdrawal at a time that is not done yet. */
export interface ScheduledItem {
  readonly job: number
  readonly deed: 'publish' | 'withdraw'
  readonly collection: CollectionSlug
  readonly document: number
  /** What it is and what it is called: 'FAQ: May I keep practicing?'. */
  readonly label: string
  /** When it is to happen, or is tried next. */
  readonly dueAt: string
  readonly state: ScheduleState
  /** Why it is not done; '' where there is nothing to say. */
  readonly why: string
}

/** More than any desk plans. */
const MOST = 500

const jobSchema = z.object({
  id: z.number(),
  input: z.object({
    type: z.enum(['publish', 'unpublish']).nullish(),
    doc: z.object({ relationTo: z.string(), value: z.coerce.number() }),
  }),
  waitUntil: z.string().nullish(),
  hasError: z.boolean().nullish(),
  error: z.object({ message: z.string() }).nullish().catch(null),
  processing: z.boolean().nullish(),
  createdAt: z.string(),
  updatedAt: z.string(),
  log: z.array(z.object({ error: z.object({ message: z.string() }).nullish().catch(null) })).nullish(),
})
type Job = z.infer<typeof jobSchema>

const documentSchema = z.looseObject({ id: z.number(), updatedAt: z.string(), _status: z.string().nullish() })
type Document = z.infer<typeof documentSchema>

/**
 * All that is scheduled and not done, what needs somebody first. What failed and was done by hand or scheduled again
 * since is settled and left out. Without a user it is read for the system; `of` narrows it to one document.
 */
export async function scheduledItems(
  payload: Payload,
  {
    user,
    of,
    nowMs = Date.now(),
  }: {
    readonly user: PayloadRequest['user']
    readonly of?: { readonly collection: string; readonly id: number }
    readonly nowMs?: number
  },
): Promise<ScheduledItem[]> {
  const jobs = await openJobs(payload)
  const wanted = of
    ? jobs.filter(({ input: { doc } }) => doc.relationTo === of.collection && doc.value === of.id)
    : jobs
  if (wanted.length === 0) return []
  const watch = { nowMs, workerHeardAt: await workerHeardAt(payload) }
  const items = await Promise.all(
    contentCollections(payload).map(async ({ slug, config }) => {
      const mine = wanted.filter(({ input: { doc } }) => doc.relationTo === slug)
      const documents = await documentsOf(payload, slug, mine, user)
      return mine.flatMap((job): ScheduledItem[] => {
        const document = documents.get(job.input.doc.value)
        if (!document || isSettled(job, document, mine)) return []
        const singular = typeof config.labels.singular === 'string' ? config.labels.singular : slug
        const title: unknown = document[config.admin.useAsTitle ?? 'id']
        return [
          {
            job: job.id,
            deed: job.input.type === 'unpublish' ? 'withdraw' : 'publish',
            collection: slug,
            document: document.id,
            label: `${singular}: ${typeof title === 'string' && title !== '' ? title : 'without a name yet'}`,
            dueAt: job.waitUntil ?? job.createdAt,
            ...scheduleState(factsOf(job), watch),
          },
        ]
      })
    }),
  )
  return items.flat().toSorted((a, b) => place(a) - place(b) || a.dueAt.localeCompare(b.dueAt))
}

/** What to say where no worker is there to do it; '' where one is. */
export async function absenceOfWorker(payload: Payload, nowMs = Date.now()): Promise<string> {
  return workerAbsence({ nowMs, workerHeardAt: await workerHeardAt(payload) })
}

async function openJobs(payload: Payload): Promise<Job[]> {
  const { docs } = await payload.db.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }] },
    sort: 'waitUntil',
    limit: MOST,
  })
  return docs.flatMap((job) => jobSchema.safeParse(job).data ?? [])
}

async function documentsOf(
  payload: Payload,
  collection: CollectionSlug,
  jobs: readonly Job[],
  user: PayloadRequest['user'],
): Promise<Map<number, Document>> {
  if (jobs.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: jobs.map(({ input }) => input.doc.value) } },
    draft: true,
    depth: 0,
    pagination: false,
    user,
    overrideAccess: user === null,
  })
  return new Map(docs.map((document) => documentSchema.parse(document)).map((one) => [one.id, one]))
}

/** A failure is over once somebody did it by hand, or planned it anew. */
function isSettled(job: Job, document: Document, others: readonly Job[]): boolean {
  if (job.hasError !== true) return false
  const wanted = job.input.type === 'unpublish' ? 'draft' : 'published'
  const isDone = document._status === wanted && document.updatedAt > job.updatedAt
  const isPlannedAnew = others.some(({ id, input }) => input.doc.value === document.id && id > job.id)
  return isDone || isPlannedAnew
}

function factsOf({ waitUntil, createdAt, processing, hasError, error, log }: Job) {
  return {
    dueAt: waitUntil ?? createdAt,
    isRunning: processing === true,
    isGivenUp: hasError === true,
    failure: error?.message ?? log?.at(-1)?.error?.message ?? null,
  }
}

function place({ state }: ScheduledItem): number {
  return scheduleStates.findIndex(({ value }) => value === state)
}
