import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalText, contentForReaders } from './content-for-readers.ts'

it('leaves out what readers never get, and the stamp of publishing', () => {
  const content = contentForReaders('faqs', {
    question: 'Why?',
    editorNote: 'still to check',
    updatedOn: '2026-11-01',
    reviewState: 'approved',
  })
  expect(content).toMatchObject({ question: 'Why?', answer: null })
  expect(Object.keys(content)).not.toEqual(expect.arrayContaining(['editorNote']))
  expect(Object.keys(content)).not.toEqual(expect.arrayContaining(['updatedOn']))
  expect(Object.keys(content)).not.toEqual(expect.arrayContaining(['reviewState']))
})

it.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: null }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [{ a: [null] }, { a: [] }, false],
  [{ a: { c: 1, b: [{ y: 1, x: 2 }] } }, { a: { b: [{ x: 2, y: 1 }], c: 1 } }, true],
  [{ a: '1' }, { a: 1 }, false],
  [{ a: '' }, { a: null }, false],
])('%j and %j are the same content: %s', (one, other, isSame) => {
  expect(canonicalText(one) === canonicalText(other)).toBe(isSame)
})

it('does not hang on the order of fields', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse())
      expect(canonicalText(turned)).toBe(canonicalText(record))
    }),
  )
})
