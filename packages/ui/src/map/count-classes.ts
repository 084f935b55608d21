/** Counts that are drawn alike, both ends included. */
export interface CountClass {
  readonly from: number
  readonly to: number
}

const mostClasses = 4
/** The square root of nine is a little less than three. */
const rounding = 1e-9

/**
 * At most four classes that hold every count above zero, fewest first: each count its own class where there are few,
 * else steps that grow by the same factor, so that one very large count does not make all others alike.
 */
export function countClasses(counts: readonly number[]): CountClass[] {
  const distinct = [...new Set(counts.filter((count) => count > 0))].sort((one, other) => one - other)
  const [least = 1] = distinct
  const most = distinct.at(-1) ?? least
  if (distinct.length <= mostClasses) return distinct.map((count) => ({ from: count, to: count }))
  const factor = (most / least) ** (1 / mostClasses)
  const ends = Array.from({ length: mostClasses }, (_, at) =>
    at === mostClasses - 1 ? most : Math.floor(least * factor ** (at + 1) + rounding),
  )
  return ends
    .map((to, at) => ({ from: at === 0 ? least : (ends[at - 1] ?? 0) + 1, to }))
    .filter(({ from, to }) => distinct.some((count) => count >= from && count <= to))
}

/** The number of the class that a count is in, from 1; 0 for a count of zero. */
export function classOf(classes: readonly CountClass[], count: number): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to) + 1
}
