/** A phrase at the beginning of a line: its first letter large. */
export function upperFirst(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
