import {
  censusRegions,
  chipsOf,
  cleared,
  type FacetCount,
  type ReadCriteria,
  type SearchIndex,
  searchPrograms,
  toggled,
  usStates,
  wordGap,
} from '@evenkeel/domain'
import { placesHref, programsHref } from '../../programs/program-address.ts'
import { withoutPlace } from '../../programs/without-place.ts'

/** Everything that the page of places shows, in plain data: what the criteria find in each state and region. */
export function placesPage(index: SearchIndex, { criteria, notes }: ReadCriteria) {
  const asked = withoutPlace(criteria)
  const { total, of, unknownKept, leftOut, facets } = searchPrograms(index, asked)
  const gap = wordGap(index, asked)
  const countIn = countsOf(facets, 'state')
  const countInRegion = countsOf(facets, 'region')
  const hrefOf = (facetKey: string, value: string) => programsHref(index, toggled(asked, facetKey, value))
  return {
    notes,
    href: placesHref(index, asked),
    programsHref: programsHref(index, asked),
    clearHref: placesHref(index, cleared(asked)),
    chips: chipsOf(index, asked).map(({ label, without }) => ({ label, href: placesHref(index, without) })),
    total,
    of,
    unknownKept,
    leftOut,
    gap: gap && {
      words: gap.words,
      label: gap.label,
      href: placesHref(index, gap.criteria),
      total: gap.total,
    },
    regions: censusRegions.map(({ value, label }) => {
      const states = usStates.filter(({ region }) => region === value)
      const count = countInRegion.get(value) ?? 0
      return {
        value,
        label,
        count,
        href: count > 0 ? hrefOf('region', value) : null,
        states: states.flatMap(({ value: code, label: name }) => {
          const inState = countIn.get(code)
          if (inState === undefined) return []
          return { code, name, count: inState, href: inState > 0 ? hrefOf('state', code) : null }
        }),
        /** Names of states without any listing, whatever is asked. */
        unlisted: states.filter(({ value: code }) => !countIn.has(code)).map(({ label: name }) => name),
      }
    }),
  }
}

export type PlacesPage = ReturnType<typeof placesPage>
export type Region = PlacesPage['regions'][number]

/** What choosing each option of a facet shows. */
function countsOf(facets: readonly FacetCount[], key: string): ReadonlyMap<string, number> {
  const options = facets.find(({ facet }) => facet.key === key)?.options ?? []
  return new Map(options.map(({ value, count }) => [value, count]))
}
