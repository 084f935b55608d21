import {
  chipsOf,
  cleared,
  type Criteria,
  pageSize,
  pastLastPage,
  programCard,
  type ReadCriteria,
  type SearchIndex,
  searchPrograms,
  silentFacets,
  waysOut,
  withoutUnknowns,
  wordGap,
} from '@evenkeel/domain'
import { withList } from '../../programs/list-address.ts'
import { placesHref, programsHref } from '../../programs/program-address.ts'
import { withoutPlace } from '../../programs/without-place.ts'
import { filterSections } from './filter-sections.ts'

/** Everything that the list of programs shows, in plain data. `list` is the reader's own, where the address has one. */
export function programsPage(
  index: SearchIndex,
  { criteria, notes }: ReadCriteria,
  list: readonly string[] = [],
) {
  const hrefOf = (asked: Criteria) => withList(programsHref(index, asked), list)
  const result = searchPrograms(index, criteria)
  const { total, of, unknownKept, leftOut, page, pages } = result
  const gap = wordGap(index, criteria)
  const link = ({ label, without }: ReturnType<typeof chipsOf>[number]) => ({
    label,
    href: hrefOf(without),
  })
  return {
    q: criteria.q,
    sort: criteria.sort,
    notes: [...notes, ...pastLastPage(criteria.page, result)],
    list,
    href: hrefOf({ ...criteria, page }),
    firstPageHref: hrefOf({ ...criteria, page: 1 }),
    /** Without the reader's list and page: what is asked, for everybody. */
    searchHref: programsHref(index, { ...criteria, page: 1 }),
    canonicalHref: programsHref(index, { ...criteria, page }),
    placesHref: placesHref(index, withoutPlace({ ...criteria, page: 1 })),
    clearHref: hrefOf(cleared(criteria)),
    chips: chipsOf(index, criteria).map(link),
    sections: filterSections(result.facets, silentFacets(index)),
    total,
    of,
    unknownKept,
    gap: gap && { words: gap.words, label: gap.label, href: hrefOf(gap.criteria), total: gap.total },
    readNearly: index.words.readNearly(criteria.q),
    unknownsOutHref: hrefOf(withoutUnknowns(criteria)),
    leftOut,
    page,
    pages,
    start: (page - 1) * pageSize + 1,
    cards: result.items.map((listing) => programCard(listing, index.today)),
    waysOut:
      total > 0
        ? []
        : waysOut(index, criteria)
            .slice(0, mostWaysOut)
            .map(({ labels, without, total }) => ({ labels, href: hrefOf(without), total })),
  }
}

const mostWaysOut = 3

export type ProgramsPage = ReturnType<typeof programsPage>

/** The address of another page of the same results. */
export function pageHref(firstPageHref: string, page: number): string {
  if (page <= 1) return firstPageHref
  return `${firstPageHref}${firstPageHref.includes('?') ? '&' : '?'}page=${page}`
}
