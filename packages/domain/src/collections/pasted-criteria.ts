/** Longest text that is taken for criteria: every filter of the list at once takes about half of it. */
export const longestCriteria = 4000

/**
 * The query in what an editor pasted: a whole address of the program list, its path with the query, or the query
 * alone. What stands after '#' and which site it is are dropped. Null for the address of anything else.
 */
export function queryInPasted(text: string): string | null {
  const [address = ''] = text.trim().split('#')
  const mark = address.indexOf('?')
  const before = mark === -1 ? address : address.slice(0, mark)
  // A question mark may also stand inside of words that are searched for: then a '=' comes before it.
  if (before.includes('=')) return address
  if (!/^$|(?:^|\/)programs\/?$/.test(before)) return null
  return mark === -1 ? '' : address.slice(mark + 1)
}

/** The parameters of a query, decoded as a browser's form encodes them; parts that cannot be decoded stay as they are. */
export function pairsInQuery(query: string): [name: string, value: string][] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at === -1 ? [decoded(part), ''] : [decoded(part.slice(0, at)), decoded(part.slice(at + 1))]
    })
}

/** Half a character, as careless cutting leaves it, could not be encoded again: it becomes U+FFFD, as in browsers. */
function decoded(text: string): string {
  const spaced = text.replace(/\+/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
