import type { SeedEntry } from '../../seed-entry.ts'

/** Every term of the glossary, by subject. */
export const glossary: readonly SeedEntry<'glossary'>[] = []
