import { parseSnapshot } from '../content/snapshot.ts'
import { type Listing, listingsOf } from '../programs/listing.ts'
import { fictionalPrograms } from './fictional-programs.ts'

/** Made-up listings, read through the same door as real ones. Their specialties are not stated: nobody publishes any. */
export function fictionalListings(size: number, seed = 1): Listing[] {
  const made = [...fictionalPrograms(size, seed)]
  const content = parseSnapshot({
    format: 'evenkeel-snapshot',
    version: 1,
    asOf: '2026-11-01T00:00:00.000Z',
    entries: {
      institutions: made.map(({ institution }) => institution),
      programs: made.flatMap(({ programs }) => programs.map((program) => ({ ...program, specialty: null }))),
    },
  })
  const [first] = content.quarantined
  if (first) throw new Error(`A made-up listing cannot be read: ${first.slug}: ${first.reason}`)
  return listingsOf(content)
}
