import { type Criteria, printCriteria, type SearchIndex } from '@evenkeel/domain'

/** The page of a program. */
export function programHref(slug: string): string {
  return `/programs/${slug}`
}

/** The list of programs that criteria ask for, at its one canonical address. */
export function programsHref(index: SearchIndex, criteria: Criteria): string {
  const query = printCriteria(index, criteria)
  return query === '' ? '/programs' : `/programs?${query}`
}
