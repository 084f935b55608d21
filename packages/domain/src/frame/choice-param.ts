import type { Option } from './option.ts'

/** One choice as read from an address: null where nothing usable was given, and then, if something was, a note. */
export interface ReadChoice<V extends string> {
  readonly value: V | null
  /** A sentence for the reader about a value that could not be used; null when there is nothing to say. */
  readonly note: string | null
}

/**
 * Reads one choice from the parameter of an address. Total: a value that the list does not know is ignored and noted,
 * shortened to 40 characters; an empty or missing one is no choice.
 */
export function readChoice<V extends string>(
  given: string | null,
  { label, options }: { readonly label: string; readonly options: readonly Option<V>[] },
): ReadChoice<V> {
  if (given === null || given === '') return { value: null, note: null }
  const known = options.find(({ value }) => value === given)
  if (known) return { value: known.value, note: null }
  return { value: null, note: `“${clipped(given)}” is no answer that “${label}” knows; it was ignored.` }
}

function clipped(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
