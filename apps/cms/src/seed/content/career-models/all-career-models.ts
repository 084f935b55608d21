import type { SeedEntry } from '../../seed-entry.ts'

/** Every career model, in the order in which readers see them. */
export const careerModels: readonly SeedEntry<'careerModels'>[] = []
