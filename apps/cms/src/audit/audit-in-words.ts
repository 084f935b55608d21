import { z } from 'zod'

const fieldsSchema = z.array(z.object({ label: z.string() })).catch([])
const detailSchema = z.record(z.string(), z.unknown()).catch({})

/** The names of an entry's changed fields, as the log shows them. */
export function fieldsInWords(stored: unknown): string {
  return fieldsSchema
    .parse(stored)
    .map(({ label }) => label)
    .join(', ')
}

/** What else an entry holds, a line each: 'from: advisor'. */
export function detailInWords(stored: unknown): string[] {
  return Object.entries(detailSchema.parse(stored ?? {})).map(
    ([name, value]) => `${wordsOf(name)}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
}

function wordsOf(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
