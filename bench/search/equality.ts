import { isDeepStrictEqual } from 'node:util'
import { type Criteria, type RankingIndex, rankPrograms, searchPrograms } from '@evenkeel/domain'
import { rankByBruteForce, searchByBruteForce } from '@evenkeel/domain/testing'
import { fiveWeights } from './preferences.ts'

/** Throws unless search and ranking give exactly what the reference gives. */
export function checkAgainstReference(ranking: RankingIndex, questions: readonly Criteria[]): void {
  const { index } = ranking
  for (const question of questions) {
    const isSame =
      isDeepStrictEqual(searchPrograms(index, question), searchByBruteForce(index, question)) &&
      isDeepStrictEqual(
        rankPrograms(ranking, question, fiveWeights).items,
        rankByBruteForce(index, question, fiveWeights),
      )
    if (!isSame) throw new Error(`The index and the reference disagree on ${JSON.stringify(question)}`)
  }
}

/** Throws unless the others find as many as we do: otherwise their times would say nothing. */
export function checkTotals(
  { index }: RankingIndex,
  questions: readonly Criteria[],
  others: Record<string, (question: Criteria) => number>,
): void {
  for (const question of questions)
    for (const [name, ask] of Object.entries(others)) {
      const { total } = searchPrograms(index, question)
      if (ask(question) !== total)
        throw new Error(`${name} finds ${ask(question)}, we find ${total}: ${JSON.stringify(question)}`)
    }
}
