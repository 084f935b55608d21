import { expect, it } from 'vitest'
import { worthOf } from './value-scale.ts'

const hours = [
  [40, 1],
  [50, 0.75],
  [80, 0],
] as const

it.each([
  [10, 1],
  [40, 1],
  [45, 0.875],
  [50, 0.75],
  [56, 0.6],
  [80, 0],
  [200, 0],
])('%i hours are worth %f', (amount, worth) => {
  expect(worthOf(hours, amount)).toBeCloseTo(worth, 10)
})

it('needs an anchor', () => {
  expect(() => worthOf([], 1)).toThrow('at least one anchor')
})
