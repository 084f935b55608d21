import { describe, expect, test } from 'vitest'
import { keysOf } from '../../frame/typed-record.ts'
import { buildListing } from '../../testing/builders.ts'
import { programFacts } from '../program-facts.ts'
import { facets } from './all-facets.ts'
import { facetGroups } from './facet.ts'

test('applicants can ask for everything that they were promised, under names that stay', () => {
  const promised =
    `kind specialty institution-type j1 h1b o1 permanent-residents-only visa-evidence state region
    hours nights call weekends core-hours clinical-share shifts remote step2ck attempts graduated usce step3
    board-eligibility img-share projects culture legal-help immigration-time-off wellness positions position-type
    application-system listing visa-facts work-facts checked-within`.split(/\s+/)
  const params = new Set(facets.map(({ param }) => param))
  expect(promised.filter((param) => !params.has(param))).toEqual([])
})

test('no two facets share a key or a name in the address, and none takes a name that means something else', () => {
  const params = facets.flatMap(({ param }) => [param, `${param}-unknown`])
  const taken = ['q', 'sort', 'page', ...params]
  expect(new Set(taken).size).toBe(taken.length)
  expect(new Set(facets.map(({ key }) => key)).size).toBe(facets.length)
})

describe.each(facets.map((facet) => [facet.label, facet] as const))('%s', (_, facet) => {
  const options = facet.options([buildListing()])

  test('reads well and travels well in an address', () => {
    expect(facetGroups.map(({ value }) => value)).toContain(facet.group)
    expect(facet.param).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(facet.help ?? 'None.').toMatch(/^[A-Z“].*\.$/)
    for (const { value, label } of options) {
      expect(value).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$|^[A-Z]{2}$/)
      expect(label).toMatch(/^[A-Z0-9].*[^.\s]$/)
    }
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
  })
})

describe('a number that a program states', () => {
  const amounts = keysOf(programFacts).filter((key) => programFacts[key].kind === 'amount')
  test.each(amounts)('%s: each is answered, and each answer can be given by one', (key) => {
    const fact = programFacts[key]
    if (fact.kind !== 'amount') throw new Error(`${key} is no number.`)
    const facet = facets.find((one) => one.key === key)
    const halves = Array.from(
      { length: (fact.highest - fact.lowest) * 2 + 1 },
      (_, at) => fact.lowest + at / 2,
    )
    const given = halves
      .filter((number) => fact.schema.safeParse(number).success)
      .map((number) => facet?.valuesOf(buildListing({ program: { facts: { [key]: number } } }), '2026-11-23'))
    expect(given.filter((answers) => !answers || answers.length === 0)).toEqual([])
    const offered = facet?.options([]).map(({ value }) => value) ?? []
    expect(new Set(given.flatMap((answers) => answers ?? []))).toEqual(new Set(offered))
  })
})
