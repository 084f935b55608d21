import { rankingIndex, rankPrograms, searchPrograms } from '@evenkeel/domain'
import { fictionalListings } from '@evenkeel/domain/testing'
import { checkAgainstReference, checkTotals } from './equality.ts'
import { itemsJsSearch } from './items-js.ts'
import { indexOf } from './listings.ts'
import { fiveWeights } from './preferences.ts'
import { questionsFor } from './questions.ts'
import { rowsFilterSearch } from './rows-filter.ts'
import { memoryInUse, timeEach, type Timing } from './timing.ts'

export interface Measurement {
  readonly listings: number
  readonly buildMs: number
  readonly memoryMb: number
  /** Filters, all counts, a score of five weights and the page of twenty that it puts first. */
  readonly ranked: Timing
  /** The same with the page in one of the fixed orders. */
  readonly sorted: Timing
  /** The others give total, counts and a page by name, and no score: they do less. */
  readonly itemsJs: Timing
  readonly rowsFilter: Timing
  /** How many times slower the others are than the ranked search, by the middle of their times. */
  readonly timesItemsJs: number
  readonly timesRowsFilter: number
}

/** Measures the search over so many made-up listings, after checking that it answers as the reference does. */
export function measure(size: number): Measurement {
  const listings = fictionalListings(size)
  const before = memoryInUse()
  const start = performance.now()
  const ranking = rankingIndex(indexOf(listings))
  const buildMs = performance.now() - start
  const memoryMb = (memoryInUse() - before) / 1e6
  const { index } = ranking
  const questions = questionsFor(index, 1000)
  checkAgainstReference(ranking, questions.slice(0, 20))
  const ranked = timeEach(questions, (question) => rankPrograms(ranking, question, fiveWeights))
  const sorted = timeEach(questions, (question) => searchPrograms(index, question))

  const few = questions.slice(0, size > 20_000 ? 10 : 40)
  const askItemsJs = itemsJsSearch(index)
  const askRowsFilter = rowsFilterSearch(index)
  checkTotals(ranking, few.slice(0, 5), { askItemsJs, askRowsFilter })
  const itemsJs = timeEach(few, askItemsJs)
  const rowsFilter = timeEach(few, askRowsFilter, { rounds: 1, warmUp: 2 })
  return {
    listings: size,
    buildMs,
    memoryMb,
    ranked,
    sorted,
    itemsJs,
    rowsFilter,
    timesItemsJs: itemsJs.p50 / ranked.p50,
    timesRowsFilter: rowsFilter.p50 / ranked.p50,
  }
}
