import { slugOf } from '../../frame/slug.ts'
import { reservedProgramSlugs } from '../program.ts'

const LONGEST = 110

/** An address name for a new listing that nothing else has: its name, with its institution where that is needed. */
export function freeSlug(name: string, institution: string, taken: ReadonlySet<string>): string {
  const reserved: readonly string[] = reservedProgramSlugs
  const isFree = (slug: string) => slug !== '' && !taken.has(slug) && !reserved.includes(slug)
  const own = slugOf(name)
  if (isFree(own)) return own
  const base = slugOf(`${name} ${institution}`).slice(0, LONGEST) || 'program'
  if (isFree(base)) return base
  for (let count = 2; ; count += 1) if (isFree(`${base}-${count}`)) return `${base}-${count}`
}
