import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairsInQuery, queryInPasted } from './pasted-criteria.ts'

describe('what an editor pastes', () => {
  test.each([
    ['a whole address', 'https://portal.example.org/programs?h1b=sponsors', 'h1b=sponsors'],
    ['an address with a slash too many', 'https://portal.example.org/programs/?h1b=sponsors', 'h1b=sponsors'],
    ['an address with a port', 'http://127.0.0.1:3000/programs?h1b=sponsors', 'h1b=sponsors'],
    ['an address without its scheme', 'portal.example.org/programs?h1b=sponsors', 'h1b=sponsors'],
    ['a path', '/programs?h1b=sponsors&state=OH', 'h1b=sponsors&state=OH'],
    ['a query with its mark', '?h1b=sponsors', 'h1b=sponsors'],
    ['a query', 'h1b=sponsors', 'h1b=sponsors'],
    ['a query with spaces around', '  h1b=sponsors ', 'h1b=sponsors'],
    ['a place on the page', '/programs?h1b=sponsors#results', 'h1b=sponsors'],
    ['words with a question mark', 'q=where?&h1b=sponsors', 'q=where?&h1b=sponsors'],
    ['words with a question mark in an address', '/programs?q=where?', 'q=where?'],
    ['the list without filters', '/programs', ''],
  ])('%s is read', (_what, pasted, query) => {
    expect(queryInPasted(pasted)).toBe(query)
  })

  test.each([
    ['another page of the portal', 'https://portal.example.org/faqs?visa=j-1'],
    ['one program', '/programs/ohsu-clinical-informatics?h1b=sponsors'],
    ['another site', 'https://www.example.com/search?q=programs'],
    ['a path that only ends alike', '/all-programs?h1b=sponsors'],
    ['a sentence', 'All that sponsor H-1B'],
    ['a script', 'javascript:alert(1)'],
  ])('%s is refused', (_what, pasted) => {
    expect(queryInPasted(pasted)).toBeNull()
  })
})

describe('the parameters of a query', () => {
  test('are decoded as a form encodes them; what cannot be decoded stays', () => {
    expect(pairsInQuery('?q=new+york%20city&state=NY&state=NJ&x&bad=%E0%A4%A&=y&half=\ud800')).toEqual([
      ['q', 'new york city'],
      ['state', 'NY'],
      ['state', 'NJ'],
      ['x', ''],
      ['bad', '%E0%A4%A'],
      ['', 'y'],
      ['half', '\uFFFD'],
    ])
  })

  test('come back from any text that a form can hold', () => {
    const pairs = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()))
    fc.assert(
      fc.property(pairs, (given) => {
        const query = given.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
        expect(pairsInQuery(query)).toEqual(given)
      }),
    )
  })
})
