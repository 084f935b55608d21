import { factStatuses } from '@evenkeel/domain'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FactMark } from './fact-mark.tsx'
import { FactValue } from './fact-value.tsx'

describe('fact mark', () => {
  const marks = factStatuses.map(({ value, label }) => ({
    label,
    html: renderToStaticMarkup(<FactMark status={value} />),
  }))

  it.each(marks)('carries the word $label as text', ({ label, html }) => {
    expect(html.replaceAll(/<[^>]+>/g, '')).toBe(label)
  })

  it('has a shape of its own for each status', () => {
    expect(new Set(marks.map(({ html }) => / d="([^"]+)"/.exec(html)?.[1])).size).toBe(factStatuses.length)
  })
})

describe('fact value', () => {
  it('says "Not stated" where there is no value, and what to ask', () => {
    const html = renderToStaticMarkup(
      <FactValue value={null} status="unknown" question="Do you sponsor H-1B?" />,
    )
    expect(html).toContain('Not stated')
    expect(html).toContain('Unknown')
    expect(html).toContain('Do you sponsor H-1B?')
  })

  it('keeps kind, name, address, day and note of a source one tap away', () => {
    const source = {
      kind: 'Program website',
      name: 'Fellowship page',
      url: 'https://www.example.org/fellowship',
      checkedOn: '2026-10-02',
      note: 'Seen in the FAQ.',
    }
    const html = renderToStaticMarkup(<FactValue value="Sponsors" status="verified" sources={[source]} />)
    const drawer = /<details.*<\/details>/s.exec(html)?.[0] ?? ''
    for (const part of [
      'Program website',
      'Fellowship page',
      'href="https://www.example.org/fellowship"',
      '<time dateTime="2026-10-02">October 2, 2026</time>',
      'Seen in the FAQ.',
      '1 source',
    ]) {
      expect(drawer).toContain(part)
    }
  })

  it('never links a source to anything but a web page', () => {
    const source = { name: 'A page', url: 'javascript:alert(1)', checkedOn: '2026-10-02' }
    const html = renderToStaticMarkup(<FactValue value="Yes" status="reported" sources={[source]} />)
    expect(html).toContain('A page')
    expect(html).not.toContain('href')
  })
})
