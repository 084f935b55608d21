import type { SeedEntry } from '../../seed-entry.ts'
import { communities } from './communities.ts'
import { helpLines } from './help-lines.ts'
import { instrumentsAndReferences } from './instruments-and-references.ts'
import { officialBodies } from './official-bodies.ts'

/** Help lines, official bodies, communities, instruments and references. */
export const resources: readonly SeedEntry<'resources'>[] = [
  ...helpLines,
  ...officialBodies,
  ...communities,
  ...instrumentsAndReferences,
]
