import type { Criteria, SearchIndex } from '@evenkeel/domain'
import { answersByPosition } from '@evenkeel/domain/testing'
import itemsjs from 'itemsjs'

/** The same listings in itemsjs, an in-memory faceted search of others; unknown is an answer like any other there. */
export function itemsJsSearch(index: SearchIndex): (criteria: Criteria) => number {
  const { facets, listings } = index
  const answersOf = answersByPosition(index)
  const items = listings.map(({ sortName }, position) => ({
    name: sortName,
    ...Object.fromEntries(
      facets.map(({ key }, at) => [key, [...(answersOf[position]?.[at] ?? ['unknown'])]]),
    ),
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
