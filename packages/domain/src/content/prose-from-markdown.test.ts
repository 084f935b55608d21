import { expect, test } from 'vitest'
import { isSafeHref, plainText, proseSchema } from './prose.ts'
import { proseFromMarkdown } from './prose-from-markdown.ts'

test('blocks and marks', () => {
  const prose = proseFromMarkdown(`
## Two years

A **bold** word, an *italic* one and a [link](/visas).
The same paragraph.

- one
  goes on
- two

1. first

> said`)
  expect(prose).toEqual([
    { type: 'heading', level: 2, spans: [{ type: 'text', text: 'Two years' }] },
    {
      type: 'paragraph',
      spans: [
        { type: 'text', text: 'A ' },
        { type: 'text', text: 'bold', bold: true },
        { type: 'text', text: ' word, an ' },
        { type: 'text', text: 'italic', italic: true },
        { type: 'text', text: ' one and a ' },
        { type: 'link', href: '/visas', text: 'link' },
        { type: 'text', text: '. The same paragraph.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [[{ type: 'text', text: 'one goes on' }], [{ type: 'text', text: 'two' }]],
    },
    { type: 'list', ordered: true, items: [[{ type: 'text', text: 'first' }]] },
    { type: 'quote', spans: [{ type: 'text', text: 'said' }] },
  ])
  expect(proseSchema.safeParse(prose).success).toBe(true)
  expect(plainText(prose)).toContain('one goes on\ntwo')
})

test.each([
  ['https://www.uscis.gov/ar-11', true],
  ['/visas#j-1', true],
  ['#top', true],
  ['mailto:gme@hospital.example', true],
  ['tel:988', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https://user@evil.example', false],
  ['https:evil', false],
  [' https://a.example', false],
])('a link to %s is allowed: %s', (href, isAllowed) => {
  expect(isSafeHref(href)).toBe(isAllowed)
})

test('a text that links to a forbidden address is refused with the address', () => {
  expect(() => proseFromMarkdown('[x](javascript:alert)')).toThrow('javascript:alert')
})
