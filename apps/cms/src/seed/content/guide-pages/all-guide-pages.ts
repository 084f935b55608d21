import type { SeedEntry } from '../../seed-entry.ts'

/** The chapters of the guide in reading order. */
export const guidePages: readonly SeedEntry<'guidePages'>[] = []
