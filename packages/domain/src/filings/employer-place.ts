import { usStateSchema, usStates, type UsState } from '../frame/us-states.ts'
import { nameWords } from './employer-name.ts'

/** The state that a file names by its code or in full; null where it names none that we know. */
export function stateOf(text: string): UsState | null {
  const asked = text.trim().toUpperCase()
  const code = usStateSchema.safeParse(asked)
  if (code.success) return code.data
  return stateCodes.get(asked) ?? null
}

const stateCodes = new Map<string, UsState>(usStates.map(({ value, label }) => [label.toUpperCase(), value]))

/** A city so that its spellings agree: 'St. Louis', 'ST LOUIS' and 'SAINT LOUIS' are one. Null for a blank. */
export function cityKey(text: string): string | null {
  const words = nameWords(text)
  return words.length === 0 ? null : words.join(' ')
}

/** A city as people write it, from a file that shouts: 'NEW YORK' is 'New York'. Mixed case is left as it is. */
export function cityInWords(text: string): string {
  const city = text.trim().replace(/\s+/g, ' ')
  if (city !== city.toUpperCase()) return city
  return city.toLowerCase().replace(/(?<![a-z'’])[a-z]/g, (letter) => letter.toUpperCase())
}
