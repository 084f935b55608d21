import type { SeedEntry } from '../../seed-entry.ts'
import { midwestern } from './midwest.ts'
import { northeastern } from './northeast.ts'
import { southern } from './south.ts'
import { western } from './west.ts'

/** Every sponsoring institution behind the listings. */
export const institutions: readonly SeedEntry<'institutions'>[] = [
  ...northeastern,
  ...midwestern,
  ...southern,
  ...western,
]
