import { expect, test } from 'vitest'
import { has, noneOf } from './bit-set.ts'
import { type WordIndex, WordIndexBuilder } from './word-index.ts'

const texts = Array.from({ length: 200 }, (_, at) => `clinic number ${1000 + at} portland oregon`)

function indexed(): WordIndex {
  const builder = new WordIndexBuilder()
  for (const [position, text] of texts.entries()) builder.add(position, text)
  return builder.build()
}

function found(words: WordIndex, query: string): number[] {
  const set = noneOf(texts.length)
  words.find(set, query)
  return texts.flatMap((_, position) => (has(set, position) ? [position] : []))
}

test('what was asked before, however much, changes no answer', () => {
  const words = indexed()
  for (let round = 0; round < 2; round += 1)
    for (const at of texts.keys()) expect(found(words, `${1000 + at} clinic`)).toEqual([at])
})

test.each([
  ['', [], 200],
  ['oregon', [], 200],
  ['orgeon', ['orgeon'], 200],
  ['orgeon 1007', ['orgeon'], 1],
  ['10077', ['10077'], 2],
  ['vermont', [], 0],
  ['em', [], 0],
])('“%s”: read nearly %j, finds %i', (query, readNearly, count) => {
  const words = indexed()
  expect(words.readNearly(query)).toEqual(readNearly)
  expect(found(words, query)).toHaveLength(count)
})
