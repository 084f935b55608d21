import type { Payload, TypedUser } from 'payload'
import { scheduleStates } from '../../jobs/schedule-state.ts'
import { scheduledItems } from '../../jobs/scheduled-items.ts'
import type { DeskList } from '../desk-lists.ts'

const NAMED = 3

/** What is scheduled, by how it stands, and by name what somebody has to look at. */
export async function scheduleWork(payload: Payload, user: TypedUser): Promise<DeskList[]> {
  const items = await scheduledItems(payload, { user })
  const wrong = items.filter(({ state }) => state === 'failed' || state === 'late')
  return [
    ...scheduleStates.flatMap(({ value, label }) => {
      const count = items.filter(({ state }) => state === value).length
      return count === 0 ? [] : [{ label, href: `/admin/schedule?state=${value}`, count }]
    }),
    ...wrong.slice(0, NAMED).map(({ label, collection, document, why, job }) => ({
      label: `${label}. ${why}`,
      href: `/admin/collections/${collection}/${document}#scheduled-${job}`,
      count: null,
    })),
  ]
}
