import { readerReach, type ReadersView, type UpkeepItem, upkeepOf } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { publishedNow } from './published-now.ts'

const made = new WeakMap<ReadersView, readonly UpkeepItem[]>()

/** What of all that is published has to be looked at again today, most readers first; worked out once a state. */
export async function publishedUpkeep(payload: Payload): Promise<readonly UpkeepItem[]> {
  const published = await publishedNow(payload)
  const known = made.get(published)
  if (known) return known
  const { content, index } = published
  const items = upkeepOf(content, readerReach(content, index), index.today)
  made.set(published, items)
  return items
}
