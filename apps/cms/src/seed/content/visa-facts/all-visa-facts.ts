import type { SeedEntry } from '../../seed-entry.ts'

/** Every dated visa fact, topic by topic. */
export const visaFacts: readonly SeedEntry<'visaFacts'>[] = []
