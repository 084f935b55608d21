import type { Criteria, SearchIndex } from '@evenkeel/domain'
import { answersByPosition } from '@evenkeel/domain/testing'

/** The plainest way: the rows filtered once for the page, and once more for the count beside each option. */
export function rowsFilterSearch(index: SearchIndex): (criteria: Criteria) => number {
  const { facets } = index
  const answersOf = answersByPosition(index)
  const listings = index.listings.map(({ sortName }, position) => ({
    sortName,
    answers: answersOf[position] ?? [],
  }))
  return ({ chosen, stances }) => {
    const passes = (answers: readonly string[] | null, key: string) => {
      if (answers === null) return stances[key] === undefined
      return chosen[key]?.some((value) => answers.includes(value)) ?? true
    }
    const filtered = (ignored: number) =>
      listings.filter(({ answers }) =>
        facets.every(({ key }, at) => at === ignored || passes(answers[at] ?? null, key)),
      )
    const counts = facets.map(({ choices }, counted) => {
      const others = filtered(counted)
      return choices.map(
        ({ value }) => others.filter(({ answers }) => answers[counted]?.includes(value)).length,
      )
    })
    const shown = filtered(-1).sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
    return counts.length === facets.length ? shown.length : -1
  }
}
