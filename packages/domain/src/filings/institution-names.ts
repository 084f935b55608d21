import { nameWords } from './employer-name.ts'
import { isSharedByMany } from './name-words.ts'

/** What an institution has to say of itself for employers to be matched with it. */
export interface MatchableInstitution {
  readonly id: number
  readonly name: string
  readonly alsoCalled: readonly string[]
  readonly city: string
  readonly state: string
}

/** One of the names of an institution, in words. */
export interface NameVariant {
  readonly kind: 'name' | 'part' | 'alias'
  readonly words: readonly string[]
}

/** Every name under which an employer of the institution could file: its own, the parts of it, and what else it is called. */
export function institutionNames({ name, alsoCalled }: MatchableInstitution): NameVariant[] {
  const parts = partsOf(name)
  return [
    { kind: 'name' as const, words: nameWords(name) },
    ...parts.map((part) => ({ kind: 'part' as const, words: nameWords(part) })),
    ...alsoCalled.map((alias) => ({ kind: 'alias' as const, words: nameWords(alias) })),
  ].filter(({ words }) => words.length > 0)
}

/**
 * 'A / B' are two houses; 'A (B)' is A, and B where it is no place; 'A, B' are two only where B is a house of its own
 * and no place ('University of California, Davis' is one).
 */
function partsOf(name: string): string[] {
  const inBrackets = [...name.matchAll(/\((?<inner>[^)]*)\)/g)].map(({ groups }) => groups?.inner ?? '')
  const bare = name.replace(/\([^)]*\)/g, ' ')
  const houses = bare.split(/\s+\/\s+|\s+[–—]\s+/)
  const split = houses.flatMap((house) => {
    const [head = '', ...tail] = house.split(',')
    const rest = tail.join(',')
    return nameWords(rest).some(isSharedByMany) ? [head, rest] : [house]
  })
  const parts = [...split, ...inBrackets.filter((inner) => !/campus/i.test(inner))]
  return parts.length === 1 && bare === name ? [] : parts
}
