import type { Payload, TypedUser } from 'payload'
import { sentBackTo, waitingForReview } from '../../review/work-of-reviews.ts'
import type { DeskList } from '../desk-lists.ts'
import { reviewLists } from './review-lists.ts'

const NAMED = 3

/** What colleagues sent for this person to look at: how much, and what waits longest. */
export async function reviewsWaiting(payload: Payload, user: TypedUser): Promise<DeskList[]> {
  const waiting = await waitingForReview(payload, user)
  return waiting.length === 0 ? [] : [lineOf('waiting', waiting.length), ...named(waiting)]
}

/** How this person's own changes stand: what was sent back by name, then what is approved and what waits. */
export async function reviewsOfOwn(payload: Payload, user: TypedUser): Promise<DeskList[]> {
  const own = reviewLists.filter(({ value }) => value !== 'waiting')
  const counted = await Promise.all(
    own.map(async ({ value, work }) => lineOf(value, (await work(payload, user)).length)),
  )
  return [...counted.filter(({ count }) => count !== 0), ...named(await sentBackTo(payload, user))]
}

function lineOf(list: (typeof reviewLists)[number]['value'], count: number): DeskList {
  const label = reviewLists.find(({ value }) => value === list)?.label ?? list
  return { label, href: `/admin/reviews?list=${list}`, count }
}

function named(work: readonly { label: string; href: string }[]): DeskList[] {
  return work.slice(0, NAMED).map(({ label, href }) => ({ label, href, count: null }))
}
