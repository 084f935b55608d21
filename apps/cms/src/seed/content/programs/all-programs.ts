import type { SeedEntry } from '../../seed-entry.ts'

/** Every program listing that the product ships with. */
export const programs: readonly SeedEntry<'programs'>[] = []
