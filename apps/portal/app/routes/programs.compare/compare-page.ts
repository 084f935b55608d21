import {
  balanceOf,
  compareListings,
  labelOf,
  type Listing,
  mostCompared,
  moved,
  programKinds,
  readList,
  shortProgramName,
  shownComparison,
  usStates,
} from '@evenkeel/domain'
import type { LoadContext } from '../../load-context.ts'
import { compareHref, exportHref, savedHref } from '../../programs/list-address.ts'
import { listingsNamed } from '../../programs/listings-named.ts'

/** Everything that the comparison of the programs in an address shows, in plain data. */
export function comparePage({ index, published, portalUrl }: Content, parameters: URLSearchParams) {
  const { slugs: named, notes } = readList(parameters.getAll('ids'), mostCompared)
  const onlyDifferences = parameters.get('differences') === 'only'
  const { listings, missing } = listingsNamed(index, named)
  const slugs = listings.map(({ program }) => program.slug)
  const { groups, ...counts } = shownComparison(compareListings(listings, index.today), onlyDifferences)
  return {
    portalUrl,
    asOf: published.asOf,
    notes: [
      ...notes,
      ...missing.map((slug) => `Nothing is listed as “${slug}”, or no longer; it has no column.`),
    ],
    onlyDifferences,
    columns: listings.map((listing) => columnOf(listing, slugs, onlyDifferences)),
    groups,
    counts,
    links: {
      all: compareHref(slugs),
      differences: compareHref(slugs, true),
      list: savedHref(slugs),
      csv: exportHref('csv', slugs),
      json: exportHref('json', slugs),
    },
  }
}

type Content = Pick<LoadContext, 'index' | 'published' | 'portalUrl'>

function columnOf(listing: Listing, slugs: readonly string[], onlyDifferences: boolean) {
  const { program, institution } = listing
  const { slug } = program
  const at = slugs.indexOf(slug)
  const movedBy = (by: -1 | 1) => compareHref(moved(slugs, slug, by), onlyDifferences)
  return {
    slug,
    institution: institution.name,
    shortName: shortProgramName(program.name, institution.name),
    kindLabel: labelOf(programKinds, program.kind),
    place: `${program.city}, ${labelOf(usStates, program.state)}`,
    fictional: program.fictional,
    balance: balanceOf(listing),
    earlierHref: at > 0 ? movedBy(-1) : null,
    laterHref: at < slugs.length - 1 ? movedBy(1) : null,
    removeHref: compareHref(
      slugs.filter((one) => one !== slug),
      onlyDifferences,
    ),
  }
}

export type ComparePage = ReturnType<typeof comparePage>
export type ComparedColumn = ComparePage['columns'][number]
