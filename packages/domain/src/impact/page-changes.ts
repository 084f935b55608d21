import type { ContentKind } from '../content/content-kinds.ts'
import { entryAddress } from '../content/entry-address.ts'
import { type Content, findEntry } from '../content/snapshot.ts'
import { labelOf } from '../frame/option.ts'
import { programsOfSpecialty } from '../specialties/programs-of-specialty.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import type { CollectionChange } from './collection-changes.ts'
import type { EntryChange, Fate } from './entry-changes.ts'
import type { ListingChange } from './listing-changes.ts'
import type { ReadersView } from './readers-view.ts'

/** A page of the portal that readers would find otherwise. */
export interface PageChange {
  readonly path: string
  readonly name: string
  readonly fate: Fate
  /** What of it changes: 'its own words'. */
  readonly because: string
}

interface Changes {
  readonly entries: readonly EntryChange[]
  readonly listings: readonly ListingChange[]
  readonly collections: readonly CollectionChange[]
}

/** Every page that changes, each once under the nearest reason, the entry's own page first. */
export function pageChanges(before: ReadersView, after: ReadersView, changes: Changes): PageChange[] {
  const { entries, listings, collections } = changes
  const own = new Set(entries.map(({ kind, slug }) => `${kind}/${slug}`))
  const pages = [
    ...entries.flatMap((change) => ownPages(change, before.content, after.content)),
    ...listings.map(({ slug, name, fate, before: was, after: next }) => ({
      path: `/programs/${slug}`,
      name,
      fate,
      because: own.has(`programs/${slug}`)
        ? 'its own words'
        : was?.institution === next?.institution
          ? 'the profile of its specialty'
          : 'its institution',
    })),
    ...collections.map(({ slug, title }) => ({
      path: `/collections/${slug}`,
      name: title,
      fate: 'changes' as const,
      because: 'the programs in it',
    })),
    ...specialtiesWithOtherPrograms(before.content, after.content, listings),
    ...entries.flatMap(listsOf),
  ]
  const nearest = new Map<string, PageChange>()
  for (const page of pages) if (!nearest.has(page.path)) nearest.set(page.path, page)
  return [...nearest.values()]
}

/** The page of an entry itself; of a visa fact the pages of its statuses. Institutions and programs have listings. */
function ownPages({ kind, slug, name, fate }: EntryChange, before: Content, after: Content): PageChange[] {
  if (kind === 'programs') return []
  if (kind === 'visaFacts') {
    const visas = [before, after].flatMap((content) => findEntry(content, 'visaFacts', slug)?.visas ?? [])
    return [...new Set(visas)].map((visa) => ({
      path: `/visas/${visa}`,
      name: labelOf(visaStatusCodes, visa),
      fate: 'changes',
      because: `“${name}”`,
    }))
  }
  const address = entryAddress(fate === 'goes' ? before : after, kind, slug)
  if (address === null) return []
  const [path = '', place] = address.split('#')
  if (place === undefined) return [{ path, name, fate, because: 'its own words' }]
  return [{ path, name: namesOfLists[path] ?? path, fate: 'changes', because: `“${name}”` }]
}

function specialtiesWithOtherPrograms(
  before: Content,
  after: Content,
  listings: readonly ListingChange[],
): PageChange[] {
  if (listings.length === 0) return []
  return after.entries.specialties.flatMap(({ slug, name }) => {
    const [was, is] = [before, after].map((content) => programsOfSpecialty(content, { slug }))
    if (was?.count === is?.count && was?.silent === is?.silent) return []
    return [{ path: `/specialties/${slug}`, name, fate: 'changes', because: 'how many programs it has' }]
  })
}

/** The page on which entries of a kind are listed. */
const lists: Readonly<Partial<Record<ContentKind, string>>> = {
  programs: '/programs',
  collections: '/collections',
  specialties: '/specialties',
  visaStatuses: '/visas',
  careerModels: '/careers',
  guidePages: '/guide',
  faqs: '/faqs',
}

const namesOfLists: Readonly<Partial<Record<string, string>>> = {
  '/programs': 'The list of programs',
  '/collections': 'The list of collections',
  '/specialties': 'The list of specialties',
  '/visas': 'The list of visa statuses',
  '/careers': 'The list of career models',
  '/guide': 'The contents of the guide',
  '/guide/strategies': 'Strategies',
  '/faqs': 'The list of FAQs',
  '/glossary': 'The glossary',
  '/help': 'Help and contacts',
}

function listsOf({ kind, name }: EntryChange): PageChange[] {
  const path = lists[kind]
  if (path === undefined) return []
  return [{ path, name: namesOfLists[path] ?? path, fate: 'changes', because: `“${name}” in it` }]
}
