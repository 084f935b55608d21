import { type ContentKind, contentKinds, keysOf } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { publishedNow } from '../listings/published-now.ts'
import type { DeskList } from './desk-lists.ts'
import { entryAddresses } from './entry-addresses.ts'

const NAMED = 20

/** Published entries that cannot be shown to readers, or not whole, each with the reason; what has no page is only named. */
export async function quarantined(payload: Payload): Promise<DeskList[]> {
  const { content } = await publishedNow(payload)
  const entries = content.quarantined.slice(0, NAMED).flatMap(({ kind, slug, reason }) => {
    const known = keysOf(contentKinds).find((one) => one === kind)
    return known ? [{ kind: known, slug, reason }] : []
  })
  const addressOf = await entryAddresses(payload, entries)
  return entries.map((entry) => ({
    label: `${entry.slug}: ${entry.reason}`,
    href: addressOf(entry) ?? listOf(entry.kind, payload),
    count: null,
  }))
}

function listOf(kind: ContentKind, payload: Payload): string {
  const collection = Object.values(payload.collections).find(
    ({ config }) => config.custom.contentKind === kind,
  )
  return `/admin/collections/${collection?.config.slug ?? ''}`
}
