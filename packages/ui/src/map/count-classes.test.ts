import { expect, it } from 'vitest'
import { classOf, countClasses } from './count-classes.ts'

it.each([
  [[], []],
  [[0, 0], []],
  [
    [1, 1, 3],
    ['1–1', '3–3'],
  ],
  [
    [1, 2, 3, 5, 9],
    ['1–1', '2–3', '4–5', '6–9'],
  ],
  [
    [1800, 2000, 2100, 2300, 2500],
    ['1800–1954', '1955–2121', '2122–2302', '2303–2500'],
  ],
  [
    [1, 2, 3, 4, 1000],
    ['1–5', '178–1000'],
  ],
])('%j fall into %j', (counts, expected) => {
  expect(countClasses(counts).map(({ from, to }) => `${from}–${to}`)).toEqual(expected)
})

it('every count above zero is in one class, and more are never in a lower one', () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const counts = Array.from({ length: 51 }, (_, at) => (at * seed * 7919) % (seed * 3 + 1))
    const classes = countClasses(counts)
    expect(classes.length).toBeLessThanOrEqual(4)
    const levels = counts.toSorted((one, other) => one - other).map((count) => classOf(classes, count))
    expect(levels).toEqual(levels.toSorted((one, other) => one - other))
    for (const [at, count] of counts.toSorted((one, other) => one - other).entries())
      expect(levels[at] === 0).toBe(count === 0)
  }
})
