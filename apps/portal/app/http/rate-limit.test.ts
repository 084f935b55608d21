import { describe, expect, test } from 'vitest'
import { RateLimit } from './rate-limit.ts'

const options = { burst: 3, perSecond: 0.5, maxVisitors: 2 }

describe('three at once, then one every two seconds', () => {
  test('passes what is allowed and tells the rest how long to wait', () => {
    const limit = new RateLimit(options)
    const waits = [0, 0, 0, 0, 1_000, 2_000, 2_001].map((now) => limit.take('a', now))
    expect(waits).toEqual([0, 0, 0, 2, 1, 0, 2])
  })

  test('a long rest restores the burst and no more', () => {
    const limit = new RateLimit(options)
    for (let taken = 0; taken < 3; taken += 1) limit.take('a', 0)
    expect([1, 2, 3, 4].map(() => limit.take('a', 3_600_000))).toEqual([0, 0, 0, 2])
  })

  test('visitors do not use up each other’s', () => {
    const limit = new RateLimit(options)
    for (let taken = 0; taken < 4; taken += 1) limit.take('a', 0)
    expect(limit.take('b', 0)).toBe(0)
  })

  test('a clock that jumps back neither grants nor takes', () => {
    const limit = new RateLimit(options)
    for (let taken = 0; taken < 3; taken += 1) limit.take('a', 10_000)
    expect(limit.take('a', 0)).toBe(2)
  })

  test('the number of visitors that are remembered is bounded; the quietest is forgotten', () => {
    const limit = new RateLimit(options)
    for (let taken = 0; taken < 3; taken += 1) limit.take('a', 0)
    limit.take('b', 0)
    limit.take('a', 0)
    limit.take('c', 0)
    expect(limit.take('a', 0)).toBe(2)
    expect([1, 2, 3].map(() => limit.take('b', 0))).toEqual([0, 0, 0])
  })
})
