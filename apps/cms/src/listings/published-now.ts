import { setImmediate as letOthersAnswer } from 'node:timers/promises'
import {
  type Content,
  type Day,
  listingsOf,
  parseSnapshot,
  type ReadersView,
  type SearchIndex,
  searchIndexInSteps,
} from '@evenkeel/domain'
import type { Payload, PayloadRequest } from 'payload'
import { today } from '../clock.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { snapshotStoreOf } from '../snapshot/store-of.ts'

interface Made {
  /** Names the state of the content and the day. */
  readonly of: string
  readonly published: Promise<ReadersView>
}

const made = new WeakMap<Payload, Made>()

/**
 * What readers have today: made by the portal's own code from the portal's own snapshot, once for each state of the
 * content, so that asking again while somebody types costs a search and no more.
 */
export async function publishedNow(payload: Payload, day: Day = today()): Promise<ReadersView> {
  const { etag, body } = await snapshotStoreOf(payload).current()
  const of = `${etag} ${day}`
  const known = made.get(payload)
  if (known?.of === of) return known.published
  const published = publishedOf(JSON.parse(body.toString()), day)
  made.set(payload, { of, published })
  // What could not be made is not kept.
  published.catch(() => made.delete(payload))
  return published
}

/** The program list of `publishedNow`. */
export async function publishedIndex(payload: Payload, day: Day = today()): Promise<SearchIndex> {
  return (await publishedNow(payload, day)).index
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
  const snapshot = await buildSnapshot(payload, { transactionID }, '1970-01-01T00:00:00.000Z')
  return (await publishedOf(snapshot, today())).index
}

function publishedOf(snapshot: unknown, day: Day): Promise<ReadersView> {
  return viewOf(parseSnapshot(snapshot), day)
}

/** What readers would have of a content, made without holding up who else is answered. */
export async function viewOf(content: Content, day: Day): Promise<ReadersView> {
  const steps = searchIndexInSteps(listingsOf(content), day)
  for (;;) {
    const step = steps.next()
    if (step.done) return { content, index: step.value }
    await letOthersAnswer()
  }
}
