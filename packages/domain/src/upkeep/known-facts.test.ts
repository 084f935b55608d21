import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { keysOf } from '../frame/typed-record.ts'
import { programFacts } from '../programs/program-facts.ts'
import { buildProgram } from '../testing/builders.ts'
import { fictionalListings } from '../testing/fictional-listings.ts'
import { knownFacts, knownGroups, knownParts } from './known-facts.ts'

const programs = [
  buildProgram({ slug: 'one', state: 'ME', facts: { h1b: 'does-not', weeklyHours: 50 } }),
  buildProgram({ slug: 'two', state: 'MA', facts: { h1b: 'sponsors' } }),
  buildProgram({ slug: 'three', state: 'MA', kind: 'residency', facts: {} }),
]

test.each([
  ['a stated no is known as much as a stated yes', 'h1b', 2, 3],
  ['one of three states its hours', 'weeklyHours', 1, 3],
  ['what is asked of residencies only is asked of one', 'positionType', 0, 1],
] as const)('%s', (_, fact, known, of) => {
  expect(knownFacts(programs).find((one) => one.fact === fact)).toMatchObject({ known, of })
})

it('divides by kind and by state, each part with its own numbers', () => {
  expect(knownParts(programs, 'kind').map(({ label, programs: count }) => [label, count])).toEqual([
    ['Residency', 1],
    ['Fellowship', 2],
  ])
  expect(knownParts(programs, 'state').map(({ label, programs: count }) => [label, count])).toEqual([
    ['Maine', 1],
    ['Massachusetts', 2],
  ])
})

it('adds up: facts to groups, parts to the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer(), (count, seed) => {
      const some = fictionalListings(count, seed).map(({ program }) => program)
      const facts = knownFacts(some)
      expect(facts.map(({ fact }) => fact)).toEqual(keysOf(programFacts))
      for (const group of knownGroups(some)) {
        const own = facts.filter((fact) => fact.group === group.group)
        expect([group.known, group.of]).toEqual([
          own.reduce((sum, { known }) => sum + known, 0),
          own.reduce((sum, { of }) => sum + of, 0),
        ])
        for (const division of ['kind', 'state'] as const) {
          const parts = knownParts(some, division).flatMap(({ groups }) =>
            groups.filter((part) => part.group === group.group),
          )
          expect(parts.reduce((sum, { known }) => sum + known, 0)).toBe(group.known)
        }
        expect(group.known).toBeLessThanOrEqual(group.of)
      }
    }),
  )
})
