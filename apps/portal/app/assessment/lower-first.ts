/** A label inside a sentence: its first letter small, unless it begins an abbreviation. Nothing else is touched. */
export function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
