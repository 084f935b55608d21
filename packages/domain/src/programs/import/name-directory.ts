import { plainKey } from './plain-key.ts'

/** Something that a row can name: an institution, a specialty. */
export interface Named {
  readonly slug: string
  readonly name: string
  readonly alsoCalled: readonly string[]
}

/** Finds entries by their address name or by any name they go by. */
export interface NameDirectory {
  /** The slug, or in words why there is none. */
  find(text: string): { readonly slug: string } | { readonly problem: string }
  nameOf(slug: string): string
}

/** A directory of one kind of entry; `kind` is how sentences call it: 'institution'. */
export function nameDirectory(kind: string, entries: readonly Named[]): NameDirectory {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]))
  const byKey = new Map<string, Set<string>>()
  for (const { slug, name, alsoCalled } of entries) {
    for (const key of [name, ...alsoCalled].map(withoutArticle)) {
      const slugs = byKey.get(key)
      if (slugs) slugs.add(slug)
      else byKey.set(key, new Set([slug]))
    }
  }
  return {
    find(text) {
      if (bySlug.has(text)) return { slug: text }
      const [slug, ...others] = byKey.get(withoutArticle(text)) ?? []
      if (slug === undefined) {
        return { problem: `No ${kind} is called “${text}”. Correct the name, or add the ${kind} first.` }
      }
      if (others.length === 0) return { slug }
      return {
        problem: `More than one ${kind} is called “${text}”. Give the address name instead: ${[slug, ...others].join(' or ')}.`,
      }
    },
    nameOf: (slug) => bySlug.get(slug)?.name ?? slug,
  }
}

/** 'The Harbor Hospital' and 'Harbor Hospital' are one name. */
export function withoutArticle(name: string): string {
  return plainKey(name.replace(/^\s*the\s+/i, ''))
}
