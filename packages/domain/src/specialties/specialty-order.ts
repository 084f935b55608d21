import type { Specialty } from './specialty.ts'

/** Base specialties first, then what builds on them; by name within each. */
export function specialtiesInOrder(specialties: readonly Specialty[]): Specialty[] {
  return [...specialties].sort(
    (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en') || a.slug.localeCompare(b.slug, 'en'),
  )
}

function rank({ kind }: Specialty): number {
  return kind === 'base' ? 0 : 1
}
