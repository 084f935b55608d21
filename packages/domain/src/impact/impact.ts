import { personas as allPersonas } from '../personas/all-personas.ts'
import type { Persona } from '../personas/persona.ts'
import { type CollectionChange, collectionChanges } from './collection-changes.ts'
import { type EntryChange, entryChanges } from './entry-changes.ts'
import { type FacetChange, facetChanges } from './facet-changes.ts'
import { listingChanges } from './listing-changes.ts'
import { type LinkingEntry, linksToPages } from './links-to-pages.ts'
import { type PageChange, pageChanges } from './page-changes.ts'
import { type PersonaChange, personaChanges } from './persona-changes.ts'
import type { ReadersView } from './readers-view.ts'

/** What a change of content does to readers, each part empty where it does nothing. */
export interface Impact {
  readonly entries: readonly EntryChange[]
  readonly pages: readonly PageChange[]
  readonly collections: readonly CollectionChange[]
  /** Numbers beside the filters of the program list. */
  readonly facets: readonly FacetChange[]
  /** Example applicants who would be told otherwise. */
  readonly personas: readonly PersonaChange[]
  /** FAQs, advice and other entries that lead to one of the pages. */
  readonly links: readonly LinkingEntry[]
}

/** Compares what readers have with what they would have, by the code that makes their pages. */
export function impactOf(
  before: ReadersView,
  after: ReadersView,
  personas: readonly Persona[] = allPersonas,
): Impact {
  const entries = entryChanges(before.content, after.content)
  const listings = listingChanges(before.index, after.index)
  const collections = collectionChanges(before, after, listings)
  const pages = pageChanges(before, after, { entries, listings, collections })
  return {
    entries,
    pages,
    collections,
    facets: facetChanges(before.index, after.index),
    personas: personaChanges(personas, before, after, listings),
    links: linksToPages(after.content, pages),
  }
}

/** True where readers would notice nothing. */
export function isNoImpact(impact: Impact): boolean {
  return Object.values(impact).every((part: readonly unknown[]) => part.length === 0)
}
