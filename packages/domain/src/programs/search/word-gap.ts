import { inDigits } from '../../frame/in-digits.ts'
import { sizeOf } from './bit-set.ts'
import { type Criteria, toggled, withStance } from './criteria.ts'
import { namedSpecialty } from './named-specialty.ts'
import type { SearchIndex } from './search-index.ts'
import { searchPrograms } from './search-programs.ts'

/** What the words of a search leave out in silence, and the search that does not. */
export interface WordGap {
  /** 'No listing states Pediatrics. 45 of 52 state no specialty at all.' */
  readonly words: string
  /** What to ask instead, in words: 'Those that state no specialty'. */
  readonly label: string
  readonly criteria: Criteria
  /** Exactly how many that finds. */
  readonly total: number
}

/**
 * Words are found only where somebody stated them, so that whoever types a specialty loses every listing that states
 * none. This is the same search by the filter instead, which keeps these. Null where the words name no specialty, where
 * the filter is used already, and where it would find no more. (Every listing states its place: typing one loses nobody.)
 */
export function wordGap(index: SearchIndex, criteria: Criteria): WordGap | null {
  const at = index.facets.findIndex(({ key }) => key === specialty)
  const facet = index.facets[at]
  const column = index.columns[at]
  const isAsked = criteria.chosen[specialty] !== undefined || criteria.stances[specialty] !== undefined
  if (!facet || !column || isAsked || criteria.q === '') return null
  const labels = facet.choices.map(({ label }) => label)
  const named = namedSpecialty(index.words, labels, criteria.q)
  if (!named) return null
  const stated = facet.choices.filter(({ label }) => named.isCalled(label))
  const asked = stated.reduce(
    (before, { value }) => toggled(before, specialty, value),
    withStance({ ...criteria, q: named.otherWords }, specialty, stated.length > 0 ? 'include' : 'only'),
  )
  const { total } = searchPrograms(index, asked)
  if (total <= searchPrograms(index, criteria).total) return null
  const stating = stated.reduce((sum, { value }) => sum + sizeOf(column.saying.get(value) ?? nobody), 0)
  const silent = sizeOf(column.unknown)
  return {
    words: `${statingWords(named.label, stating)} ${inDigits(silent)} of ${inDigits(index.listings.length)} ${verb(silent)} no specialty at all.`,
    label:
      stated.length > 0 ? `Those that state ${named.label} or no specialty` : 'Those that state no specialty',
    criteria: asked,
    total,
  }
}

const specialty = 'specialty'
const nobody = new Int32Array(0)

function statingWords(label: string, count: number): string {
  if (count === 0) return `No listing states ${label}.`
  return `${inDigits(count)} ${count === 1 ? 'listing' : 'listings'} ${verb(count)} ${label}.`
}

function verb(count: number): string {
  return count === 1 ? 'states' : 'state'
}
