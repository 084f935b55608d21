import type { SeedEntry } from '../../seed-entry.ts'

/** Every piece of advice, by group of strategies. */
export const guidance: readonly SeedEntry<'guidance'>[] = []
