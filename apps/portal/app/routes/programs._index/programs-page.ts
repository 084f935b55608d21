import {
  chipsOf,
  cleared,
  pageSize,
  programCard,
  type ReadCriteria,
  type SearchIndex,
  searchPrograms,
  waysOut,
  withoutUnknowns,
} from '@evenkeel/domain'
import { placesHref, programsHref } from '../../programs/program-address.ts'
import { withoutPlace } from '../../programs/without-place.ts'
import { filterSections } from './filter-sections.ts'

/** Everything that the list of programs shows, in plain data. */
export function programsPage(index: SearchIndex, { criteria, notes }: ReadCriteria) {
  const result = searchPrograms(index, criteria)
  const { total, of, unknownKept, leftOut, page, pages } = result
  const link = ({ label, without }: ReturnType<typeof chipsOf>[number]) => ({
    label,
    href: programsHref(index, without),
  })
  return {
    q: criteria.q,
    sort: criteria.sort,
    notes,
    href: programsHref(index, { ...criteria, page }),
    firstPageHref: programsHref(index, { ...criteria, page: 1 }),
    placesHref: placesHref(index, withoutPlace({ ...criteria, page: 1 })),
    clearHref: programsHref(index, cleared(criteria)),
    chips: chipsOf(index, criteria).map(link),
    sections: filterSections(result.facets),
    total,
    of,
    unknownKept,
    unknownsOutHref: programsHref(index, withoutUnknowns(criteria)),
    leftOut,
    page,
    pages,
    start: (page - 1) * pageSize + 1,
    cards: result.items.map((listing) => programCard(listing, index.today)),
    waysOut:
      total > 0 ? [] : waysOut(index, criteria).map((way) => ({ ...link(way.chip), total: way.total })),
  }
}

export type ProgramsPage = ReturnType<typeof programsPage>

/** The address of another page of the same results. */
export function pageHref(firstPageHref: string, page: number): string {
  if (page <= 1) return firstPageHref
  return `${firstPageHref}${firstPageHref.includes('?') ? '&' : '?'}page=${page}`
}
