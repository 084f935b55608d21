import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'

const text = fc
  .array(fc.constantFrom('visa', 'hours', 'call', 'night ', '  ', '\n', 'J-1'), { maxLength: 30 })
  .map((words) => words.join(' '))
const without = (kind: string, pieces: ReturnType<typeof wordChanges>) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map((piece) => piece.text)
    .join('')

test('the pieces hold both texts to the letter', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after)
      expect(without('added', pieces)).toBe(before)
      expect(without('removed', pieces)).toBe(after)
    }),
  )
})

test('the same text is one piece', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordChanges(same, same).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})

test('no two pieces of a kind stand side by side', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const kinds = wordChanges(before, after).map(({ kind }) => kind)
      expect(kinds.some((kind, at) => kind === kinds[at + 1])).toBe(false)
    }),
  )
})

test('texts too long to be compared are told as a whole', () => {
  const long = (word: string) => `${word} `.repeat(1000)
  expect(wordChanges(long('one'), long('two'))).toEqual([
    { kind: 'removed', text: long('one') },
    { kind: 'added', text: long('two') },
  ])
})
