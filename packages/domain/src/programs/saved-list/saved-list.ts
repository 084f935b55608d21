import { isListedName, mostSaved, moved } from './list-address.ts'

export { moved, mostSaved, printList } from './list-address.ts'

/** A program on a reader's own list, with the name that it had when it was put there. */
export interface SavedProgram {
  readonly slug: string
  readonly name: string
}

/** A reader's list in its order: each program once, at most `mostSaved`. */
export type SavedList = readonly SavedProgram[]

/** Under which name a browser keeps the list; the number is that of the form in which it is written. */
export const storedUnder = 'evenkeel.saved-list.1'

/**
 * The list as it was written down. Total: whatever stands there, also what others wrote, a valid list comes out; null
 * stands for nothing written. Uses no schema library, because it is sent to browsers.
 */
export function readSavedList(text: string | null): SavedProgram[] {
  return joinedLists([], programsIn(parsed(text ?? '')))
}

/** The list as a text, to be kept by the browser or in a file. */
export function printSavedList(list: SavedList): string {
  return JSON.stringify({ kind: 'evenkeel saved list', version: 1, programs: list })
}

/** The first list with what only the second has after it, as long as there is room. */
export function joinedLists(list: SavedList, more: SavedList): SavedProgram[] {
  const all = new Map([...list, ...more].map(({ slug, name }) => [slug, { slug, name }]))
  for (const { slug, name } of list) all.set(slug, { slug, name })
  return [...all.values()].slice(0, mostSaved)
}

/** The list without one program. */
export function withoutProgram(list: SavedList, slug: string): SavedProgram[] {
  return list.filter((one) => one.slug !== slug)
}

/** The list with one program a place earlier or later. */
export function withMoved(list: SavedList, slug: string, by: -1 | 1): SavedProgram[] {
  const bySlug = new Map(list.map((one) => [one.slug, one]))
  return moved([...bySlug.keys()], slug, by).flatMap((one) => bySlug.get(one) ?? [])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not one of ours, or cut off: the same as an empty list.
    return null
  }
}

function programsIn(value: unknown): SavedProgram[] {
  const isOurs = typeof value === 'object' && value !== null && 'programs' in value
  if (!isOurs || !Array.isArray(value.programs)) return []
  return value.programs.slice(0, 1_000).flatMap((one: unknown) => programFrom(one) ?? [])
}

function programFrom(value: unknown): SavedProgram | null {
  if (typeof value !== 'object' || value === null || !('slug' in value)) return null
  const { slug } = value
  if (typeof slug !== 'string' || !isListedName(slug)) return null
  const name = 'name' in value && typeof value.name === 'string' ? value.name.trim().slice(0, 300) : ''
  return { slug, name: name || slug }
}
