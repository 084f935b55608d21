import type { Criteria, SearchIndex } from '@evenkeel/domain'
import itemsjs from 'itemsjs'

/** The same listings in itemsjs, an in-memory faceted search of others; unknown is an answer like any other there. */
export function itemsJsSearch({ facets, listings }: SearchIndex): (criteria: Criteria) => number {
  const items = listings.map(({ answers, sortName }) => ({
    name: sortName,
    ...Object.fromEntries(facets.map(({ key }, at) => [key, [...(answers[at] ?? ['unknown'])]])),
  }))
  const engine = itemsjs(items, {
    aggregations: Object.fromEntries(facets.map(({ key }) => [key, { size: 100, conjunction: false }])),
    sortings: { name: { field: 'name', order: 'asc' } },
  })
  return ({ chosen, stances }) => {
    const filters = Object.fromEntries(
      Object.entries(chosen).map(([key, values]) => [
        key,
        stances[key] === 'leave-out' ? [...values] : [...values, 'unknown'],
      ]),
    )
    return engine.search({ per_page: 20, page: 1, sort: 'name', filters }).pagination.total
  }
}
