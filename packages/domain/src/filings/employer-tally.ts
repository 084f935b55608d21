import type { FiledRow } from './filed-row.ts'
import { addCounts, type FilingCounts, type SeenFilings } from './filing-counts.ts'
import { employerName } from './employer-name.ts'
import { cityInWords, cityKey } from './employer-place.ts'

/** An employer in one state, with everything that a file says of it. */
export interface TalliedEmployer {
  /** Legal name and state; the same in every file: by it a decision is remembered. */
  readonly key: string
  /** How it is written, trade names too; the spelling that stands most often first. */
  readonly spellings: readonly string[]
  readonly state: string | null
  /** Its cities as people write them, the one with most rows first. */
  readonly cities: readonly string[]
  readonly industry: string | null
  /** Several mean that employers of one name may be mixed up here. */
  readonly taxIds: readonly string[]
  readonly seen: readonly (SeenFilings & { counts: FilingCounts })[]
}

/** Adds up the rows of one file by employer; what it holds grows with employers, not with rows. */
export interface EmployerTally {
  /** False where no name is left once punctuation is gone. */
  readonly add: (row: FiledRow) => boolean
  /** How many employers there are so far. */
  readonly size: () => number
  /** Every employer, in the order of their keys, whatever the order of the rows was. */
  readonly employers: () => TalliedEmployer[]
}

const SPELLINGS_KEPT = 6
const CITIES_KEPT = 40

type Counted = TalliedEmployer['seen'][number]

interface Group {
  readonly nameKey: string
  readonly state: string | null
  readonly spellings: Map<string, number>
  readonly cities: Map<string, number>
  readonly industries: Map<string, number>
  readonly taxIds: Set<string>
  readonly seen: Counted[]
}

export function employerTally(dataset: SeenFilings['dataset']): EmployerTally {
  const groups = new Map<string, Group>()
  return {
    add(row) {
      const name = employerName(row.employer)
      if (!name) return false
      // Rows without a place stay apart by tax number until it is known where that employer is.
      const key = `${name.key}|${row.state ?? `?${row.taxId ?? ''}`}`
      const group = groups.get(key) ?? emptyGroup(name.key, row.state)
      groups.set(key, group)
      addRow(group, row, dataset)
      return true
    },
    size: () => groups.size,
    employers: () => [...withPlaces(groups).entries()].map(asEmployer).toSorted(byKey),
  }
}

function emptyGroup(nameKey: string, state: string | null): Group {
  return {
    nameKey,
    state,
    spellings: new Map(),
    cities: new Map(),
    industries: new Map(),
    taxIds: new Set(),
    seen: [],
  }
}

function addRow(group: Group, row: FiledRow, dataset: SeenFilings['dataset']): void {
  const spelling = row.tradeName === null ? row.employer : `${row.employer} DBA ${row.tradeName}`
  count(group.spellings, spelling.replace(/\s+/g, ' '), 1, SPELLINGS_KEPT)
  count(group.cities, row.city, 1, CITIES_KEPT)
  if (row.industry !== null) count(group.industries, row.industry, 1)
  if (row.taxId !== null) group.taxIds.add(row.taxId)
  addSeen(group.seen, { dataset, period: row.period, counts: row.counts })
}

function addSeen(list: Counted[], seen: Counted): void {
  const at = list.findIndex(({ dataset, period }) => dataset === seen.dataset && period === seen.period)
  const before = list[at]
  if (before) list[at] = { ...seen, counts: addCounts(before.counts, seen.counts) }
  else list.push(seen)
}

function count(counts: Map<string, number>, value: string, times: number, most = Infinity): void {
  if (value !== '' && (counts.has(value) || counts.size < most))
    counts.set(value, (counts.get(value) ?? 0) + times)
}

/** Rows without a place join the employer of their name and tax number where there is exactly one. */
function withPlaces(groups: ReadonlyMap<string, Group>): Map<string, Group> {
  const placed = new Map<string, Group>()
  const byName = new Map<string, Group[]>()
  for (const group of groups.values()) {
    if (group.state === null) continue
    placed.set(`${group.nameKey}|${group.state}`, group)
    byName.set(group.nameKey, [...(byName.get(group.nameKey) ?? []), group])
  }
  for (const group of groups.values()) {
    if (group.state !== null) continue
    const [taxId = null] = group.taxIds
    const homes = (byName.get(group.nameKey) ?? []).filter(
      ({ taxIds }) => taxId === null || taxIds.size === 0 || taxIds.has(taxId),
    )
    const [home] = homes
    const key = home && homes.length === 1 ? `${home.nameKey}|${home.state}` : `${group.nameKey}|`
    placed.set(key, join(placed.get(key) ?? emptyGroup(group.nameKey, null), group))
  }
  return placed
}

function join(one: Group, other: Group): Group {
  const joined: Group = {
    ...one,
    spellings: new Map(one.spellings),
    cities: new Map(one.cities),
    industries: new Map(one.industries),
    taxIds: new Set([...one.taxIds, ...other.taxIds]),
    seen: [...one.seen],
  }
  other.spellings.forEach((times, spelling) => count(joined.spellings, spelling, times, SPELLINGS_KEPT))
  other.cities.forEach((times, city) => count(joined.cities, city, times, CITIES_KEPT))
  other.industries.forEach((times, industry) => count(joined.industries, industry, times))
  other.seen.forEach((seen) => addSeen(joined.seen, seen))
  return joined
}

function asEmployer([key, group]: [string, Group]): TalliedEmployer {
  const cities = new Map(commonestFirst(group.cities).map((city) => [cityKey(city) ?? '', cityInWords(city)]))
  return {
    key,
    spellings: commonestFirst(group.spellings),
    state: group.state,
    cities: [...cities.values()],
    industry: commonestFirst(group.industries)[0] ?? null,
    taxIds: [...group.taxIds].toSorted(),
    seen: group.seen.toSorted((one, other) => one.period.localeCompare(other.period)),
  }
}

function commonestFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .toSorted(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))
    .map(([value]) => value)
}

function byKey({ key: one }: TalliedEmployer, { key: other }: TalliedEmployer): number {
  return one < other ? -1 : 1
}
