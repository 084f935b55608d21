import { type Dimension, dimensions } from '@evenkeel/domain'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type BalanceValues, balanceTakeaway } from './balance.ts'
import { BalanceStrip, type BalanceStripProps } from './balance-strip.tsx'

const known: BalanceValues = { time: 0, energy: 25, control: 50, growth: 75, 'well-being': 100 }
const variants: readonly BalanceStripProps['variant'][] = ['compact', 'full', 'detail']

describe.each(variants)('balance strip, %s', (variant) => {
  it('draws a glyph and a stem for every value, zero included', () => {
    const columns = columnsOf(renderToStaticMarkup(<BalanceStrip values={known} variant={variant} />))
    expect(columns).toHaveLength(5)
    for (const column of columns) {
      expect(column).toContain('class="bead"')
      expect(column).toContain('class="stem"')
    }
  })

  it.each(dimensions.map(({ value }) => value))('never draws an unknown %s as a value', (dimension) => {
    const html = renderToStaticMarkup(
      <BalanceStrip values={{ ...known, [dimension]: null }} variant={variant} />,
    )
    const column = columnOf(html, dimension)
    expect(column).toContain('data-known="no"')
    expect(column).toContain('>?</text>')
    expect(column).not.toContain('class="bead"')
    expect(column).not.toContain('class="stem"')
    expect(html).toContain('No guidance yet')
  })

  it('is an image with a title and a sentence', () => {
    const html = renderToStaticMarkup(<BalanceStrip values={known} variant={variant} title="PGY-1" />)
    const [, titleId = '', sentenceId = ''] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(html) ?? []
    expect(html).toContain(`<title id="${titleId}">PGY-1</title>`)
    expect(html).toContain(`<desc id="${sentenceId}">Highest: Well-being (100). Lowest: Time (0).</desc>`)
  })
})

it('puts more above less', () => {
  const html = renderToStaticMarkup(<BalanceStrip values={known} />)
  const heights = columnsOf(html).map((column) =>
    Number(/class="bead"[^>]*translate\(\S+ (\S+?)\)/.exec(column)?.[1]),
  )
  expect(heights).toEqual([...heights].sort((a, b) => b - a))
  expect(new Set(heights).size).toBe(5)
})

it('gives the same numbers in a table', () => {
  const html = renderToStaticMarkup(<BalanceStrip values={{ ...known, energy: null }} variant="detail" />)
  const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map((match) => match[1])
  expect(cells).toEqual(['0', 'No guidance yet', '50', '75', '100'])
})

describe('takeaway', () => {
  const all = (score: number | null): BalanceValues => ({
    time: score,
    energy: score,
    control: score,
    growth: score,
    'well-being': score,
  })
  it.each([
    ['everything known', known, 'Highest: Well-being (100). Lowest: Time (0).'],
    ['ties are all named', { ...known, energy: 0 }, 'Highest: Well-being (100). Lowest: Time, Energy (0).'],
    ['all alike', all(50), 'Even at 50: Time, Energy, Control, Growth, Well-being.'],
    [
      'one unknown',
      { ...known, growth: null },
      'Highest: Well-being (100). Lowest: Time (0). No guidance yet: Growth.',
    ],
    ['nothing known', all(null), 'No guidance yet for any of the five dimensions.'],
  ])('%s', (_case, values, sentence) => {
    expect(balanceTakeaway(values)).toBe(sentence)
  })
})

function columnsOf(html: string): string[] {
  return html.match(/<g class="dimension".*?<\/g>/gs) ?? []
}

function columnOf(html: string, dimension: Dimension): string {
  return columnsOf(html).find((column) => column.includes(`data-dimension="${dimension}"`)) ?? ''
}
