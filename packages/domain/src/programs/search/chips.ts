import { labelOf } from '../../frame/option.ts'
import { stances } from '../facets/facet.ts'
import { type Criteria, everything, toggled, withStance } from './criteria.ts'
import type { SearchIndex } from './search-index.ts'

/** One thing that is asked for, in words, with the criteria that remain without it. */
export interface Chip {
  readonly label: string
  readonly without: Criteria
}

/** What the criteria ask, one chip each, in the order of the page. */
export function chipsOf(index: SearchIndex, criteria: Criteria): Chip[] {
  const words: Chip[] =
    criteria.q === '' ? [] : [{ label: `Words: ${criteria.q}`, without: { ...criteria, q: '', page: 1 } }]
  const fromFacets = index.facets.flatMap(({ key, label, choices }) => {
    const stance = criteria.stances[key]
    return [
      ...(criteria.chosen[key] ?? []).map((value) => ({
        label: `${label}: ${labelOf(choices, value)}`,
        without: toggled(criteria, key, value),
      })),
      ...(stance
        ? [
            {
              label: `${label}: ${labelOf(stances, stance).toLowerCase()}`,
              without: withStance(criteria, key, 'include'),
            },
          ]
        : []),
    ]
  })
  return [...words, ...fromFacets]
}

/** The criteria that keep only the order of results. */
export function cleared(criteria: Criteria): Criteria {
  return { ...everything, sort: criteria.sort }
}
