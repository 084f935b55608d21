import { type Prose, proseFromMarkdown } from '@evenkeel/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicalFromProse } from '../seed/lexical-from-prose.ts'
import { proseFromLexical } from './prose-from-lexical.ts'

describe('running text from the editor', () => {
  it('comes out as it went in', () => {
    const markdown =
      '## Heading\n\nA **bold** and *light* [link](https://example.org).\n\n- one\n- two\n\n1. first\n\n> said'
    const prose = proseFromMarkdown(markdown)
    expect(proseFromLexical(lexicalFromProse(prose))).toEqual(prose)
  })

  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
  const spans = fc.array(
    fc.oneof(
      words.map((text) => ({ type: 'text' as const, text })),
      words.map((text) => ({ type: 'text' as const, text, bold: true })),
      words.map((text) => ({ type: 'link' as const, text, href: '/visas' })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  const prose: fc.Arbitrary<Prose> = fc.array(
    fc.oneof(
      spans.map((line) => ({ type: 'paragraph' as const, spans: line })),
      spans.map((line) => ({ type: 'heading' as const, level: 3 as const, spans: line })),
      spans.map((line) => ({ type: 'quote' as const, spans: line })),
      fc
        .array(spans, { minLength: 1, maxLength: 3 })
        .map((items) => ({ type: 'list' as const, ordered: true, items })),
    ),
    { maxLength: 6 },
  )
  it('comes out as it went in, whatever it says', () => {
    fc.assert(
      fc.property(prose, (written) => {
        expect(proseFromLexical(lexicalFromProse(written))).toEqual(written)
      }),
    )
  })

  it.each([
    ['nothing', null],
    ['something that is no document', { root: 'x' }],
    ['an empty paragraph', { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } }],
  ])('is empty for %s', (_what, stored) => {
    expect(proseFromLexical(stored)).toEqual([])
  })

  it('keeps the words of a node that it does not know, and nothing else of it', () => {
    const stored = {
      root: {
        type: 'root',
        children: [
          { type: 'block', fields: { html: '<script>' }, children: [{ type: 'text', text: 'Only words' }] },
          { type: 'heading', tag: 'h1', children: [{ type: 'text', text: 'Too high' }] },
        ],
      },
    }
    expect(proseFromLexical(stored)).toEqual([
      { type: 'paragraph', spans: [{ type: 'text', text: 'Only words' }] },
      { type: 'heading', level: 2, spans: [{ type: 'text', text: 'Too high' }] },
    ])
  })
})
