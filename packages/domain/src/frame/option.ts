/** One choice of a closed list: the value that is stored and put in URLs, and the words that a person reads. */
export interface Option<V extends string = string> {
  readonly value: V
  readonly label: string
  /** One sentence for where the label alone could be misread. */
  readonly help?: string
}

/** The label of a value; the value itself where the list does not know it (older content). */
export function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value
}

/** The values of a list as the tuple that `z.enum` wants. */
export function valuesOf<V extends string>(options: readonly Option<V>[]): [V, ...V[]] {
  const [first, ...rest] = options.map((option) => option.value)
  if (first === undefined) throw new Error('A list of options needs at least one option.')
  return [first, ...rest]
}
