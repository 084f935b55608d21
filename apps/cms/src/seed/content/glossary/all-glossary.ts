import type { SeedEntry } from '../../seed-entry.ts'
import { methodTerms } from './method-terms.ts'
import { pathwayTerms } from './pathway-terms.ts'
import { visaTerms } from './visa-terms.ts'
import { workTerms } from './work-terms.ts'

/** Every term of the glossary, by subject. */
export const glossary: readonly SeedEntry<'glossary'>[] = [
  ...pathwayTerms,
  ...visaTerms,
  ...workTerms,
  ...methodTerms,
]
