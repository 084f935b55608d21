import {
  type Criteria,
  everything,
  labelOf,
  printCriteria,
  type SearchIndex,
  searchPrograms,
  stances,
  visaPolicies,
} from '@evenkeel/domain'

/** One row of the worked search: a stance towards listings that do not say, and what it shows. */
export interface WorkedRow {
  readonly label: string
  readonly href: string
  readonly shown: number
  /** Of these, kept although they do not say. */
  readonly unknownKept: number
}

/** A search worked out on the listings of today: one choice, under each stance towards what is unknown. */
export interface WorkedSearch {
  readonly choice: string
  readonly of: number
  readonly rows: readonly WorkedRow[]
}

/** "H-1B policy: Sponsors" under each of the three stances, with the addresses that show the same. */
export function workedSearch(index: SearchIndex): WorkedSearch {
  const rows = stances.map(({ value, label }) => {
    const criteria: Criteria = {
      ...everything,
      chosen: { h1b: ['sponsors'] },
      stances: value === 'include' ? {} : { h1b: value },
    }
    const { total, unknownKept } = searchPrograms(index, criteria)
    return { label, href: `/programs?${printCriteria(index, criteria)}`, shown: total, unknownKept }
  })
  return {
    choice: `H-1B policy: ${labelOf(visaPolicies, 'sponsors')}`,
    of: index.listings.length,
    rows,
  }
}
