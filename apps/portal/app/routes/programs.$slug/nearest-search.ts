import { everything, type SearchIndex, searchPrograms } from '@evenkeel/domain'

/** A search that finds something, and how much. */
export interface NearestSearch {
  readonly q: string
  readonly total: number
}

/**
 * What somebody was probably looking for, from the last part of an address at which nothing is listed:
 * 'harbor-hospital-fellowship-2' leads to the search for 'harbor hospital', or for 'harbor' where only that finds
 * anything. Words that nearly every listing has would hide the one that is meant. Null where nothing is found.
 */
export function nearestSearch(index: SearchIndex, slug: string): NearestSearch | null {
  const words = slug
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !everywhere.has(word))
    .slice(0, 5)
  for (let count = words.length; count > 0; count -= 1) {
    const q = words.slice(0, count).join(' ')
    const { total } = searchPrograms(index, { ...everything, q })
    if (total > 0) return { q, total }
  }
  return null
}

/** The search that an error carries along; null where it carries none. */
export function searchIn(data: unknown): NearestSearch | null {
  const isSearch = typeof data === 'object' && data !== null && 'q' in data && 'total' in data
  if (!isSearch || typeof data.q !== 'string' || typeof data.total !== 'number') return null
  return { q: data.q, total: data.total }
}

const everywhere = new Set(['clinical', 'informatics', 'fellowship', 'residency', 'program', 'the', 'and'])
