import { problemsOf, type Problem } from '../content/problems.ts'
import { chipsOf } from '../programs/search/chips.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import { collectionCriteriaSchema } from './collection.ts'
import { readCollectionCriteria } from './collection-criteria.ts'
import { problemWords } from './not-understood-words.ts'

const mostNamed = 5

/**
 * What keeps criteria from being published over the listings of an index: what the program list does not understand,
 * by parameter, and criteria that ask for nothing. The form is checked first.
 */
export function criteriaProblems(index: SearchIndex, text: string): string[] {
  const parsed = collectionCriteriaSchema.safeParse(text)
  if (!parsed.success) return problemsOf(parsed.error).map(({ message }) => message)
  const { criteria, notUnderstood } = readCollectionCriteria(index, parsed.data)
  if (notUnderstood.length > 0) return [...new Set(notUnderstood.map(problemWords))].slice(0, mostNamed)
  return chipsOf(index, criteria).length > 0 ? [] : [asksNothing]
}

/** The same for a whole entry, on its field. */
export function collectionProblems(index: SearchIndex, { criteria }: { criteria?: unknown }): Problem[] {
  const messages = typeof criteria === 'string' ? criteriaProblems(index, criteria) : []
  return messages.length > 0 ? [{ path: 'criteria', message: messages.join(' ') }] : []
}

const asksNothing =
  'This asks for nothing, so every program would be in the collection. Choose at least one filter in the program list.'
