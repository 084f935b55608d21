import { cityKey } from './employer-place.ts'
import { institutionNames, type MatchableInstitution, type NameVariant } from './institution-names.ts'

/** An institution with its names in words. */
export interface IndexedInstitution {
  readonly id: number
  readonly state: string
  readonly city: string
  readonly cityWords: ReadonlySet<string>
  readonly names: readonly NameVariant[]
}

/** Institutions by the words of their names, so that an employer is only held against those it shares a word with. */
export type InstitutionIndex = ReadonlyMap<string, readonly IndexedInstitution[]>

export function buildInstitutionIndex(institutions: readonly MatchableInstitution[]): InstitutionIndex {
  const index = new Map<string, IndexedInstitution[]>()
  for (const institution of institutions) {
    const city = cityKey(institution.city) ?? ''
    const indexed: IndexedInstitution = {
      id: institution.id,
      state: institution.state,
      city,
      cityWords: new Set(city.split(' ')),
      names: institutionNames(institution),
    }
    for (const word of new Set(indexed.names.flatMap(({ words }) => words))) {
      const there = index.get(word)
      if (there) there.push(indexed)
      else index.set(word, [indexed])
    }
  }
  return index
}

/** Every institution that shares a word with one of the employer's names. */
export function candidatesOf(
  index: InstitutionIndex,
  names: readonly (readonly string[])[],
): IndexedInstitution[] {
  const found = new Set<IndexedInstitution>()
  for (const word of new Set(names.flat())) index.get(word)?.forEach((institution) => found.add(institution))
  return [...found]
}
