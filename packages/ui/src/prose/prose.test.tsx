import type { Prose as ProseTree } from '@evenkeel/domain'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Prose, proseHeadings } from './prose.tsx'

const linkTo = (href: string): ProseTree => [
  { type: 'paragraph', spans: [{ type: 'link', href, text: 'the words' }] },
]
const heading = (text: string, level: 2 | 3 = 2): ProseTree[number] => ({
  type: 'heading',
  level,
  spans: [{ type: 'text', text }],
})

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'ftp://example.org/file',
    '',
  ])('to %j become plain words', (href) => {
    const html = renderToStaticMarkup(<Prose prose={linkTo(href)} />)
    expect(html).toContain('the words')
    expect(html).not.toContain('<a')
  })

  it.each([
    ['https://example.org/a', true],
    ['http://example.org', true],
    ['/visas', false],
    ['#hours', false],
    ['mailto:gme@example.org', false],
    ['tel:+12065550100', false],
  ])('to %s are kept; marked as another site: %s', (href, isMarked) => {
    const html = renderToStaticMarkup(<Prose prose={linkTo(href)} />)
    expect(html).toContain(`href="${href}"`)
    expect(html.includes('other site')).toBe(isMarked)
  })
})

describe('text', () => {
  it('is never read as markup', () => {
    const html = renderToStaticMarkup(
      <Prose
        prose={[{ type: 'paragraph', spans: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] }]}
      />,
    )
    expect(html).not.toContain('<img')
  })
})

describe('headings', () => {
  const prose = [heading('Work hours'), heading('What to ask', 3), heading('Work hours'), heading('¿?')]

  it('get ids from their words, each once', () => {
    const html = renderToStaticMarkup(<Prose prose={prose} />)
    const ids = [...html.matchAll(/id="([^"]+)"/g)].map((match) => match[1])
    expect(ids).toEqual(['work-hours', 'what-to-ask', 'work-hours-2', 'section'])
    expect(ids).toEqual(proseHeadings(prose).map(({ id }) => id))
  })

  it('sink when the text is part of another', () => {
    const html = renderToStaticMarkup(<Prose prose={prose} headingLevel={3} idPrefix="a-" />)
    expect(html).toContain('<h3 id="a-work-hours">')
    expect(html).toContain('<h4 id="a-what-to-ask">')
  })
})
