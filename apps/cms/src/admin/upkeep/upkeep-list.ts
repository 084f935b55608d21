import { factGroups, type UpkeepItem, type UpkeepReason, upkeepReasons, valuesOf } from '@evenkeel/domain'
import { z } from 'zod'

const GROUPS = [...valuesOf(factGroups), 'identity', 'entry'] as const
const PAGE = 50

/** Which part of the upkeep list is looked at. */
export interface UpkeepChoice {
  readonly reason: UpkeepReason | null
  readonly group: UpkeepItem['group'] | null
  /** Counted from one. */
  readonly page: number
}

const choiceSchema = z.object({
  reason: z.enum(valuesOf(upkeepReasons)).nullable().catch(null),
  group: z.enum(GROUPS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** Reads the address of the list; what it does not know asks for everything. */
export function upkeepChoice(search: Readonly<Record<string, unknown>>): UpkeepChoice {
  return choiceSchema.parse({ reason: search.reason, group: search.group, page: search.page })
}

/** The address that shows a part of the list. */
export function upkeepAddress({ reason, group, page }: Partial<UpkeepChoice>): string {
  const query = new URLSearchParams()
  if (reason) query.set('reason', reason)
  if (group) query.set('group', group)
  if (page !== undefined && page > 1) query.set('page', String(page))
  return `/admin/upkeep${query.size > 0 ? `?${query.toString()}` : ''}`
}

export interface UpkeepPage {
  readonly items: readonly UpkeepItem[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** One page of the part that is chosen; past the last page the last one. */
export function upkeepPage(all: readonly UpkeepItem[], { reason, group, page }: UpkeepChoice): UpkeepPage {
  const chosen = all.filter(
    (item) => (reason === null || item.reason === reason) && (group === null || item.group === group),
  )
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE))
  const at = Math.min(page, pages)
  return { items: chosen.slice((at - 1) * PAGE, at * PAGE), total: chosen.length, page: at, pages }
}

/** What a group of facts is called here; entries that carry one date for all are a group of their own. */
export const upkeepGroups = [
  ...factGroups,
  { value: 'identity', label: 'The listing itself' },
  { value: 'entry', label: 'Whole entries' },
] as const
