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

/** The states with what criteria find in each, at the canonical address. */
export function placesHref(index: SearchIndex, criteria: Criteria): string {
  const query = printCriteria(index, criteria)
  return query === '' ? '/programs/places' : `/programs/places?${query}`
}

/** True where an address asks with the same parameters in the same order, however their characters are written. */
export function isSameQuery(pairs: URLSearchParams, href: string): boolean {
  return pairs.toString() === new URLSearchParams(href.split('?')[1] ?? '').toString()
}
