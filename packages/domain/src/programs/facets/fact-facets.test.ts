import { describe, expect, test } from 'vitest'
import { buildListing } from '../../testing/builders.ts'
import { facets } from './all-facets.ts'

const named = (key: string) => facets.find((facet) => facet.key === key)

describe('a question that makes sense for one kind of program', () => {
  const table = [
    ['positionType', 'residency', 'categorical', ['categorical']],
    ['positionType', 'residency', null, null],
    ['positionType', 'fellowship', null, ['does-not-apply']],
    ['boardEligibility', 'fellowship', 'yes', ['yes']],
    ['boardEligibility', 'fellowship', null, null],
    ['boardEligibility', 'residency', null, ['does-not-apply']],
  ] as const
  test.each(table)('%s of a %s that states %s: %j', (key, kind, stated, expected) => {
    const listing = buildListing({ program: { kind, facts: { [key]: stated } } })
    expect(named(key)?.valuesOf(listing, '2026-11-23')).toEqual(expected)
  })

  test('is offered with the kind that it does not apply to, in words', () => {
    expect(named('positionType')?.options([]).at(-1)?.label).toBe('Does not apply: a fellowship')
    expect(named('boardEligibility')?.options([]).at(-1)?.label).toBe('Does not apply: a residency')
    expect(
      named('nights')
        ?.options([])
        .map(({ value }) => value),
    ).toEqual(['none', 'some', 'frequent'])
  })
})

test('a program with several kinds of projects answers with each', () => {
  const listing = buildListing({ program: { facts: { projectKinds: ['research', 'ai'] } } })
  expect(named('projectKinds')?.valuesOf(listing, '2026-11-23')).toEqual(['research', 'ai'])
})
