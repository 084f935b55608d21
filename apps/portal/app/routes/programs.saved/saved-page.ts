import { mostSaved, moved, programCard, readList, type SearchIndex } from '@evenkeel/domain'
import { exportHref, savedHref, withList } from '../../programs/list-address.ts'
import { listingsNamed } from '../../programs/listings-named.ts'

/** The list that stands in an address, in plain data. */
export function savedPage(index: SearchIndex, parameters: URLSearchParams) {
  const { slugs, notes } = readList(parameters.getAll('ids'), mostSaved)
  const { listings, missing } = listingsNamed(index, slugs)
  const without = (slug: string) => savedHref(slugs.filter((one) => one !== slug))
  return {
    notes,
    entries: listings.map((listing, at) => {
      const card = programCard(listing, index.today)
      return {
        card,
        removeHref: without(card.slug),
        earlierHref: at === 0 ? null : savedHref(moved(slugs, card.slug, -1)),
      }
    }),
    /** Names under which nothing is listed; whether something ever was is not known here. */
    unlisted: missing.map((slug) => ({ slug, removeHref: without(slug) })),
    links: {
      more: withList('/programs', slugs),
      csv: exportHref('csv', slugs),
      json: exportHref('json', slugs),
    },
    ids: slugs.join(','),
  }
}

export type SavedPage = ReturnType<typeof savedPage>
