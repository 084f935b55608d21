import type { SeedEntry } from '../../seed-entry.ts'

/** Every specialty profile, base specialties first. */
export const specialties: readonly SeedEntry<'specialties'>[] = []
