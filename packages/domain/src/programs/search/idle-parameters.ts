import { everything } from './criteria.ts'
import type { SearchIndex } from './search-index.ts'

/**
 * True where an address carries parameters that ask nothing, as a form sends them for every control that was left
 * alone: an empty value, unknowns kept, the usual order, the first page. Its canonical form is shorter.
 */
export function hasIdleParameters(index: SearchIndex, pairs: Iterable<readonly [string, string]>): boolean {
  const stanceParams = new Set(index.facets.map(({ param }) => `${param}-unknown`))
  return [...pairs].some(
    ([name, value]) =>
      value === '' ||
      (value === 'include' && stanceParams.has(name)) ||
      (name === 'sort' && value === everything.sort) ||
      (name === 'page' && value === '1'),
  )
}
