/** The page of a collection; pages of its results are counted from 1. */
export function collectionHref(slug: string, page = 1): string {
  return page > 1 ? `/collections/${slug}?page=${page}` : `/collections/${slug}`
}

/** The program list with the criteria of a collection, where they can be changed. */
export function finderHref(query: string): string {
  return query === '' ? '/programs' : `/programs?${query}`
}
