import type { SeedEntry } from '../../seed-entry.ts'

/** Every dated step of the pathway, stage by stage. */
export const milestones: readonly SeedEntry<'milestones'>[] = []
