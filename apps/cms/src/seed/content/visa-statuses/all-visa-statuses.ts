import type { SeedEntry } from '../../seed-entry.ts'

/** The seven visa statuses, in the order in which readers meet them. */
export const visaStatuses: readonly SeedEntry<'visaStatuses'>[] = []
