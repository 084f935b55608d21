import type { SeedEntry } from '../../seed-entry.ts'
import { byPath } from './by-path.ts'
import { immigration } from './immigration.ts'
import { mentalHealth } from './mental-health.ts'
import { network } from './network.ts'
import { startInformatics } from './start-informatics.ts'
import { timeAndBoundaries } from './time-and-boundaries.ts'

/** Every piece of advice, the group that matters most in need first. */
export const guidance: readonly SeedEntry<'guidance'>[] = [
  ...mentalHealth,
  ...timeAndBoundaries,
  ...immigration,
  ...byPath,
  ...startInformatics,
  ...network,
]
