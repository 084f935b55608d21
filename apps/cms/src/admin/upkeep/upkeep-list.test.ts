import type { UpkeepItem, UpkeepReason } from '@evenkeel/domain'
import { describe, expect, it, test } from 'vitest'
import { upkeepAddress, upkeepChoice, upkeepPage } from './upkeep-list.ts'

const item = (number: number, reason: UpkeepReason, group: UpkeepItem['group'] = 'visa'): UpkeepItem => ({
  kind: 'programs',
  slug: `program-${number}`,
  name: `Program ${number}`,
  fact: 'j1',
  label: 'J-1 sponsorship',
  group,
  reason,
  lastChecked: null,
  reviewBy: null,
  reach: 1,
})

const everything = { reason: null, group: null, page: 1 }

describe('the address of the list', () => {
  test.each([
    ['nothing asked', {}, everything],
    ['a reason', { reason: 'conflict' }, { ...everything, reason: 'conflict' }],
    ['all of it', { reason: 'stale', group: 'work', page: '3' }, { reason: 'stale', group: 'work', page: 3 }],
    [
      'what nobody knows asks for everything',
      { reason: 'bored', group: ['visa', 'work'], page: 'x' },
      everything,
    ],
    ['a page before the first', { page: '0' }, everything],
  ])('%s', (_, search, choice) => {
    expect(upkeepChoice(search)).toEqual(choice)
    const { searchParams } = new URL(upkeepAddress(upkeepChoice(search)), 'http://cms.example')
    expect(upkeepChoice(Object.fromEntries(searchParams))).toEqual(choice)
  })
})

it('shows fifty a page of what is chosen, and the last page to whoever asks for one behind it', () => {
  const all = Array.from({ length: 130 }, (_, at) => item(at, at < 120 ? 'stale' : 'conflict'))
  const first = upkeepPage(all, { ...everything, reason: 'stale' })
  expect([first.items.length, first.total, first.page, first.pages]).toEqual([50, 120, 1, 3])
  const behind = upkeepPage(all, { reason: 'stale', group: 'visa', page: 9 })
  expect([behind.items.length, behind.page]).toEqual([20, 3])
  expect(upkeepPage(all, { ...everything, group: 'work' })).toEqual({
    items: [],
    total: 0,
    page: 1,
    pages: 1,
  })
})
