import type { SeedEntry } from '../../seed-entry.ts'

/** Help lines, official bodies, communities, instruments and references. */
export const resources: readonly SeedEntry<'resources'>[] = []
