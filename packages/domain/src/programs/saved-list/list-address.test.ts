import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isListedName, mostSaved, moved, printList, readList } from './list-address.ts'

describe('programs in an address', () => {
  test.each<[string, string[], string[], number]>([
    ['one parameter, commas between', ['a,b,c'], ['a', 'b', 'c'], 0],
    ['a parameter each, as a form sends them', ['a', 'b'], ['a', 'b'], 0],
    ['both at once, twice the same', ['a,b', 'b', 'c'], ['a', 'b', 'c'], 0],
    ['nothing', [], [], 0],
    ['empty values', ['', ',,', ' '], [], 0],
    ['blanks around', [' a , b '], ['a', 'b'], 0],
    ['what cannot be a name is noted', ['a,B c,<script>'], ['a'], 2],
    ['the prototype’s names are names like others', ['constructor,__proto__'], ['constructor'], 1],
    ['more than there is room for', ['a,b,c,d'], ['a', 'b', 'c'], 1],
  ])('%s', (_case, values, slugs, notes) => {
    const read = readList(values, 3)
    expect(read.slugs).toEqual(slugs)
    expect(read.notes).toHaveLength(notes)
  })

  test('whatever is given, what comes out is a list that comes out of itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (values) => {
        const { slugs, notes } = readList(values, mostSaved)
        expect(readList([printList(slugs)], mostSaved)).toEqual({ slugs, notes: [] })
        expect(slugs.every(isListedName)).toBe(true)
        expect(notes.length).toBeLessThanOrEqual(4)
      }),
    )
  })

  test('the longest list that can be kept fits into an address', () => {
    const longest = Array.from(
      { length: mostSaved },
      (_, at) => `${'x'.repeat(117)}-${String(at).padStart(2, '0')}`,
    )
    expect(`/programs/saved?ids=${printList(longest)}`.length).toBeLessThan(8_192)
    expect(readList([printList(longest)], mostSaved).slugs).toEqual(longest)
  })
})

test.each<[string, -1 | 1, string]>([
  ['b', -1, 'b,a,c'],
  ['b', 1, 'a,c,b'],
  ['a', -1, 'a,b,c'],
  ['c', 1, 'a,b,c'],
  ['x', 1, 'a,b,c'],
])('moving %s by %s makes %s', (slug, by, expected) => {
  expect(printList(moved(['a', 'b', 'c'], slug, by))).toBe(expected)
})
