import { type UpkeepItem, upkeepReasons } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { publishedUpkeep } from '../../listings/published-upkeep.ts'
import type { DeskList } from '../desk-lists.ts'
import { entryAddresses } from '../entry-addresses.ts'
import { upkeepAddress } from './upkeep-list.ts'

const NAMED = 5

/** What of the published facts has to be looked at again: how much for each reason, and what most readers see. */
export async function upkeepWork(payload: Payload): Promise<DeskList[]> {
  const items = await publishedUpkeep(payload)
  const counts = upkeepReasons.map(({ value, label }) => ({
    label,
    href: upkeepAddress({ reason: value }),
    count: items.filter(({ reason }) => reason === value).length,
  }))
  const pressing = items.filter(({ reason }) => reason !== 'soon').slice(0, NAMED)
  const addressOf = await entryAddresses(payload, pressing)
  return [
    ...counts.filter(({ count }) => count > 0),
    ...pressing.flatMap((item) => {
      const href = addressOf(item)
      return href === null ? [] : [{ label: inWords(item), href, count: null }]
    }),
  ]
}

function inWords({ name, label, fact, reach }: UpkeepItem): string {
  const what = fact === null ? name : `${name}: ${label}`
  return `${what} (on ${reach} ${reach === 1 ? 'page' : 'pages'})`
}
