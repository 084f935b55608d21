import type { SeedEntry } from '../../seed-entry.ts'
import { midwestern } from './midwest.ts'
import { northeastern } from './northeast.ts'
import { southern } from './south.ts'
import { western } from './west.ts'

/** Every program listing that the product ships with: clinical informatics fellowships, each with its sources. */
export const programs: readonly SeedEntry<'programs'>[] = [
  ...northeastern,
  ...midwestern,
  ...southern,
  ...western,
]
