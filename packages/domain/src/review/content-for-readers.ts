import { type ContentKind, contentKinds } from '../content/content-kinds.ts'

type Values = Readonly<Record<string, unknown>>

/** Made by publishing itself; no part of what somebody reviews. */
const STAMPED = new Set(['updatedOn', 'changes'])

/** The part of an entry that readers get: what its kind knows, without notes among editors and without stamps. */
export function contentForReaders(kind: ContentKind, entry: Values): Record<string, unknown> {
  const known = Object.keys(contentKinds[kind].shape).filter((name) => !STAMPED.has(name))
  return Object.fromEntries(known.map((name) => [name, entry[name] ?? null]))
}

/**
 * The same content as the same text, whatever the order in which its fields were written down; lists keep their
 * order, since readers see it. A field that is missing is the same as one that is blank.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  )
}
