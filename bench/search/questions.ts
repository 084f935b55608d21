import { type Criteria, everything, type SearchIndex, sorts } from '@evenkeel/domain'
import { seededRandom } from '@evenkeel/domain/testing'

/** Questions with four active filters each, one in four of them strict about unknowns; the same for the same index. */
export function questionsFor({ facets }: SearchIndex, count: number): Criteria[] {
  const random = seededRandom(42)
  const below = (limit: number) => Math.floor(random() * limit)
  const askable = facets.filter(({ choices }) => choices.length > 1)
  return Array.from({ length: count }, () => {
    const chosen: Record<string, string[]> = {}
    const stances: Record<string, 'leave-out'> = {}
    while (Object.keys(chosen).length < 4) {
      const facet = askable[below(askable.length)]
      if (!facet) continue
      const first = below(facet.choices.length)
      const values = facet.choices.slice(first, first + 1 + below(3)).map(({ value }) => value)
      chosen[facet.key] = values
      if (random() < 0.25) stances[facet.key] = 'leave-out'
    }
    return { ...everything, chosen, stances, sort: sorts[below(sorts.length)]?.value ?? 'name' }
  })
}
