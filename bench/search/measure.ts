import { isDeepStrictEqual } from 'node:util'
import { type Criteria, type SearchIndex, searchPrograms } from '@evenkeel/domain'
import { searchByBruteForce } from '@evenkeel/domain/testing'
import { itemsJsSearch } from './items-js.ts'
import { indexOf, madeUpListings } from './listings.ts'
import { questionsFor } from './questions.ts'
import { rowsFilterSearch } from './rows-filter.ts'
import { timeEach, type Timing } from './timing.ts'

export interface Measurement {
  readonly listings: number
  readonly buildMs: number
  readonly memoryMb: number
  readonly search: Timing
  readonly itemsJs: Timing
  readonly rowsFilter: Timing
  /** How many times slower the others are, by the middle of their times. */
  readonly timesItemsJs: number
  readonly timesRowsFilter: number
}

/** Measures the search over so many made-up listings, after checking that it answers as the reference does. */
export function measure(size: number): Measurement {
  const listings = madeUpListings(size)
  const before = memoryInUse()
  const start = performance.now()
  const index = indexOf(listings)
  const buildMs = performance.now() - start
  const memoryMb = (memoryInUse() - before) / 1e6
  const questions = questionsFor(index, 1000)
  checkAgainstReference(index, questions.slice(0, 20))

  const search = timeEach(questions, (question) => searchPrograms(index, question))
  const few = questions.slice(0, size > 20_000 ? 10 : 40)
  const askItemsJs = itemsJsSearch(index)
  const askRowsFilter = rowsFilterSearch(index)
  checkTotals(index, few.slice(0, 5), { askItemsJs, askRowsFilter })
  const itemsJs = timeEach(few, askItemsJs, 2)
  const rowsFilter = timeEach(few, askRowsFilter, 2)
  return {
    listings: size,
    buildMs,
    memoryMb,
    search,
    itemsJs,
    rowsFilter,
    timesItemsJs: itemsJs.p50 / search.p50,
    timesRowsFilter: rowsFilter.p50 / search.p50,
  }
}

function checkAgainstReference(index: SearchIndex, questions: readonly Criteria[]): void {
  for (const question of questions)
    if (!isDeepStrictEqual(searchPrograms(index, question), searchByBruteForce(index, question)))
      throw new Error(`The index and the reference disagree on ${JSON.stringify(question)}`)
}

function checkTotals(
  index: SearchIndex,
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

function memoryInUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}
