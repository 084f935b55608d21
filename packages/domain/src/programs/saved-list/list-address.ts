/** How many programs a list of one's own can hold: an address with all of them still fits. */
export const mostSaved = 50

/** Programs as an address names them, and a sentence for each thing in it that could not be used. */
export interface ReadList {
  /** Names of programs in their order, each once. Whether they are listed is not known here. */
  readonly slugs: readonly string[]
  readonly notes: readonly string[]
}

/** What is listed, for notes: 'a program', 'programs'. */
export interface ListedNoun {
  readonly one: string
  readonly many: string
}

/**
 * The programs (or whatever `noun` says) that the values of a parameter name: 'a,b' and 'a', 'b' are the same list. Total: names twice count
 * once, what can be no name is ignored and noted, and so is what exceeds `most`.
 */
export function readList(
  values: readonly string[],
  most: number,
  noun: ListedNoun = { one: 'a program', many: 'programs' },
): ReadList {
  const given = [
    ...new Set(values.flatMap((value) => value.slice(0, longest).split(',')).map((one) => one.trim())),
  ]
  const names = given.filter((one) => one !== '')
  const slugs = names.filter(isListedName)
  const odd = names.filter((one) => !isListedName(one)).slice(0, 3)
  const notes = odd.map((one) => `“${clipped(one)}” cannot be the name of ${noun.one}; it was ignored.`)
  if (slugs.length > most)
    notes.push(`The address names ${slugs.length} ${noun.many}; only the first ${most} are used.`)
  return { slugs: slugs.slice(0, most), notes }
}

/** A list as the value of a parameter. Needs no escaping. */
export function printList(slugs: readonly string[]): string {
  return slugs.join(',')
}

/** True for what can be the name of a program in an address. */
export function isListedName(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

/** The names with one of them a place earlier (-1) or later (1); as they were where there is no such place. */
export function moved(slugs: readonly string[], slug: string, by: -1 | 1): string[] {
  const from = slugs.indexOf(slug)
  const to = from + by
  if (from === -1 || to < 0 || to >= slugs.length) return [...slugs]
  const others = slugs.filter((one) => one !== slug)
  return [...others.slice(0, to), slug, ...others.slice(to)]
}

const longest = 8_000

function clipped(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
