import { expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import { checkedWithinFacet } from './checked-within.ts'

const today = '2026-11-23'
const all = ['3-months', '6-months', '12-months', '24-months']

test.each([
  ['nobody ever looked', [], null],
  ['today', ['2026-11-23'], all],
  ['three months ago to the day', ['2026-08-23'], all],
  ['a day more than three months ago', ['2026-08-22'], all.slice(1)],
  ['half a year ago to the day', ['2026-05-23'], all.slice(1)],
  ['a year ago to the day', ['2025-11-23'], all.slice(2)],
  ['two years ago to the day', ['2024-11-23'], ['24-months']],
  ['a day more than two years ago', ['2024-11-22'], ['longer-ago']],
  ['long ago and again last month', ['2020-07-14', '2026-10-15'], all],
])('last checked: %s', (_, days, expected) => {
  const evidence = days.map((checkedOn) => buildEvidence(['listing'], { checkedOn }) as never)
  expect(checkedWithinFacet.valuesOf(buildListing({ program: { evidence } }), today)).toEqual(expected)
})
