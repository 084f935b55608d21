import { expect, it } from 'vitest'
import { rateLimit } from './rate-limit.ts'

it('lets so many through within a window, then says how long to wait, then begins anew', () => {
  const limit = rateLimit({ most: 2, windowMs: 10_000 })
  expect(limit.attempt('a', 0)).toBeNull()
  expect(limit.attempt('a', 1000)).toBeNull()
  expect(limit.attempt('a', 4000)).toBe(6)
  expect(limit.attempt('b', 4000)).toBeNull()
  expect(limit.attempt('a', 10_000)).toBeNull()
})

it('keeps counting the newest when a flood of names comes', () => {
  const limit = rateLimit({ most: 1, windowMs: 10_000, maxKeys: 3 })
  for (let name = 0; name < 100; name += 1) limit.attempt(`name-${name}`, name)
  expect(limit.attempt('name-99', 100)).not.toBeNull()
  expect(limit.attempt('name-0', 100)).toBeNull()
})

it('begins anew for a key that was right in the end', () => {
  const limit = rateLimit({ most: 1, windowMs: 10_000 })
  limit.attempt('a', 0)
  limit.forgive('a')
  expect(limit.attempt('a', 1)).toBeNull()
})
