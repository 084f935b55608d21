import type { SeedEntry } from '../../seed-entry.ts'

/** Every question with its answer, topic by topic. */
export const faqs: readonly SeedEntry<'faqs'>[] = []
