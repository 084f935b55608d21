import { setImmediate as letOthersAnswer } from 'node:timers/promises'
import { type Day, listingsOf, parseSnapshot, type SearchIndex, searchIndexInSteps } from '@evenkeel/domain'
import type { Payload, PayloadRequest } from 'payload'
import { today } from '../clock.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { snapshotStoreOf } from '../snapshot/store-of.ts'

interface Made {
  /** Names the state of the content and the day. */
  readonly of: string
  readonly index: Promise<SearchIndex>
}

const made = new WeakMap<Payload, Made>()

/**
 * The program list as readers search it today: made by the portal's own code from the portal's own snapshot, once for
 * each state of the content, so that asking again while somebody types costs a search and no more.
 */
export async function publishedIndex(payload: Payload, day: Day = today()): Promise<SearchIndex> {
  const { etag, body } = await snapshotStoreOf(payload).current()
  const of = `${etag} ${day}`
  const known = made.get(payload)
  if (known?.of === of) return known.index
  const index = indexOf(JSON.parse(body.toString()), day)
  made.set(payload, { of, index })
  // What could not be made is not kept.
  index.catch(() => made.delete(payload))
  return index
}

const seenWithin = new WeakMap<PayloadRequest, Promise<SearchIndex>>()

/**
 * The program list as a writer's own transaction sees it. The shipped content is written by one request in one
 * transaction, listings first: those that its collections ask for are not there for anybody else yet.
 */
export async function indexWithin(req: PayloadRequest): Promise<SearchIndex> {
  if (req.context.raisesRevisionItself !== true) return publishedIndex(req.payload)
  const index = seenWithin.get(req) ?? ownIndex(req)
  seenWithin.set(req, index)
  return index
}

async function ownIndex({ payload, transactionID }: PayloadRequest): Promise<SearchIndex> {
  return indexOf(await buildSnapshot(payload, { transactionID }, '1970-01-01T00:00:00.000Z'), today())
}

async function indexOf(snapshot: unknown, day: Day): Promise<SearchIndex> {
  const steps = searchIndexInSteps(listingsOf(parseSnapshot(snapshot)), day)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await letOthersAnswer()
  }
}
