import {
  balancePath,
  clinicalInformatics,
  type Content,
  exampleProfile,
  findEntry,
  listingNumbers,
  type SearchIndex,
} from '@evenkeel/domain'
import { namedCollections } from '../../collections/named-collections.ts'

/** What the start page says of the content, in plain data. */
export function homePage(content: Content, index: SearchIndex) {
  const { asOf, entries } = content
  const listings = index.listings.map(({ listing }) => listing)
  const housed = (slug: string) => listings.filter(({ specialty }) => specialty?.slug === slug).length
  const informatics = findEntry(content, 'specialties', clinicalInformatics) ?? null
  const example = exampleProfile(entries.specialties, housed)
  return {
    asOf,
    numbers: listingNumbers(listings, index.today),
    example: example && {
      slug: example.slug,
      name: example.name,
      path: balancePath(example, informatics),
    },
    baseSpecialties: entries.specialties.filter(({ kind }) => kind === 'base').length,
    collections: namedCollections(content, 3),
    chapters: entries.guidePages.length,
    questions: entries.faqs.length,
  }
}

export type HomePage = ReturnType<typeof homePage>
