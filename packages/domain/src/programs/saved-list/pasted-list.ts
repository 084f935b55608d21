import { isListedName } from './list-address.ts'

/**
 * The programs that somebody's pasted text names: addresses of lists, of comparisons or of programs, or bare names,
 * with anything between. Nothing is checked but the form.
 */
export function pastedNames(text: string): string[] {
  const parts = text.slice(0, 8_000).split(/[\s,;<>"']+/)
  return parts.flatMap((part) => {
    const [, ids] = /[?&]ids=([^&#]*)/.exec(part) ?? []
    if (ids !== undefined) return ids.replaceAll(/%2c/gi, ',').split(',').filter(isListedName)
    const [, slug = part] = /\/programs\/([^/?#]+)/.exec(part) ?? []
    return isListedName(slug) ? [slug] : []
  })
}
