import type { SeedEntry } from '../../seed-entry.ts'

/** Every sponsoring institution behind the listings. */
export const institutions: readonly SeedEntry<'institutions'>[] = []
