import { unknownWorth } from './ranking-criterion.ts'

/**
 * Some criteria together: many listings have the same worths in them, so each distinct combination, a profile, is
 * numbered, and a ranking works out a sum for each profile instead of for each listing.
 */
export interface ProfileGroup {
  /** Which criteria, by their place in the list of all. */
  readonly criteria: readonly number[]
  /** The number of its profile for each listing, by position. */
  readonly profileOf: Uint16Array
  /** The worths of each profile, in thousandths or unknown, in the order of `criteria`. */
  readonly profiles: readonly (readonly number[])[]
}

/** More profiles than this and their sums would no longer be quicker to work out than those of the listings. */
export const mostProfiles = 2048

/** Puts criteria together, in their order, as long as they make few enough profiles. `worths` are their columns. */
export function profileGroups(worths: readonly Uint16Array[]): ProfileGroup[] {
  const groups: ProfileGroup[] = []
  worths.forEach((column, criterion) => {
    const last = groups.at(-1)
    const joined = last && joinedWith(last, criterion, column)
    if (joined) groups[groups.length - 1] = joined
    else groups.push(joinedWith(emptyGroup(column.length), criterion, column) ?? emptyGroup(column.length))
  })
  return groups
}

function emptyGroup(size: number): ProfileGroup {
  return { criteria: [], profileOf: new Uint16Array(size), profiles: [[]] }
}

/** The group with one criterion more; null where that makes too many profiles. */
function joinedWith(group: ProfileGroup, criterion: number, column: Uint16Array): ProfileGroup | null {
  const numberOf = new Map<number, number>()
  const profiles: (readonly number[])[] = []
  const profileOf = new Uint16Array(column.length)
  for (const [position, worth] of column.entries()) {
    const before = group.profileOf[position] ?? 0
    const key = before * (unknownWorth + 1) + worth
    let number = numberOf.get(key)
    if (number === undefined) {
      number = profiles.length
      if (number === mostProfiles) return null
      numberOf.set(key, number)
      profiles.push([...(group.profiles[before] ?? []), worth])
    }
    profileOf[position] = number
  }
  return { criteria: [...group.criteria, criterion], profileOf, profiles }
}
