import { createHash } from 'node:crypto'

/**
 * The tag of an answer that is decided by these parts alone (build, content, day, address ...), so it is known before
 * anything is rendered. Weak: the same page is sent in several encodings.
 */
export function entityTag(parts: readonly string[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`
}

/** True where an If-None-Match header names the tag. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const bare = tag.replace(/^W\//, '')
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === bare)
}
