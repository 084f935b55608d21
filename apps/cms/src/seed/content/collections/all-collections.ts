import type { SeedEntry } from '../../seed-entry.ts'
import { placeAndHouseCollections } from './place-and-house-collections.ts'
import { visaCollections } from './visa-collections.ts'

/** The collections that the product ships with, in the order in which readers see them. */
export const collections: readonly SeedEntry<'collections'>[] = [
  ...visaCollections,
  ...placeAndHouseCollections,
]
