import { expect, test } from 'vitest'
import { isSamePlace, placeIn, takesTurns } from './place.ts'

const place = { path: '/assessment/questions', step: 'week', isChange: false }

test.each<[string, unknown, typeof place | null]>([
  ['its own', place, place],
  ['its own, with what others added left out', { ...place, more: 1 }, place],
  ['nothing', null, null],
  ['that of another script', { scrolledTo: 20 }, null],
  ['half of it', { path: '/assessment/questions', step: 'week' }, null],
  ['a wrong kind', { ...place, step: 3 }, null],
])('a place is read from a state of the history: %s', (_name, state, read) => {
  expect(placeIn(state)).toEqual(read)
})

test.each([
  [{}, true],
  [{ step: 'ranking' }, false],
  [{ isChange: true }, false],
  [{ path: '/assessment/result' }, false],
])('a place with %o is the same: %s', (change, same) => {
  expect(isSamePlace(place, { ...place, ...change })).toBe(same)
})

test.each([
  ['/assessment/questions', true],
  ['/assessment/result', true],
  ['/assessment/file', false],
  ['/assessment', false],
])('%s answers with the next page: %s', (path, takes) => {
  expect(takesTurns(path)).toBe(takes)
})
