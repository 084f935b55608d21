import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BalanceValues } from './balance.ts'
import { Trajectory } from './trajectory.tsx'
import { trajectoryTakeaway } from './trajectory-takeaway.ts'

const even = (score: number | null): BalanceValues => ({
  time: score,
  energy: score,
  control: score,
  growth: score,
  'well-being': score,
})
const steps = [
  { key: 'a', label: 'PGY-1', values: even(0) },
  { key: 'b', label: 'Later residency', values: even(50) },
  { key: 'c', label: 'Waiver years', values: even(null) },
  { key: 'd', label: 'Career', values: even(75) },
]

describe('trajectory', () => {
  const html = renderToStaticMarkup(<Trajectory steps={steps} title="A path" />)
  const rows = html.match(/<g class="dimension".*?<\/g>/gs) ?? []

  it('has a row for each dimension and breaks the line where a stage has no value', () => {
    expect(rows).toHaveLength(5)
    for (const row of rows) {
      const course = /class="course" d="([^"]*)"/.exec(row)?.[1] ?? ''
      expect(course.match(/[ML]/g)).toEqual(['M', 'L', 'M'])
    }
  })

  it('puts a question mark, and no glyph, where a stage has no value', () => {
    for (const row of rows) {
      const glyphs = row.match(/class="bead"/g) ?? []
      expect(glyphs).toHaveLength(1 + 3)
      expect(row.match(/>\?<\/text>/g)).toHaveLength(1)
    }
  })

  it('leaves the cell of a stage without a value dry', () => {
    for (const row of rows) {
      expect(/class="waterline" d="([^"]*)"/.exec(row)?.[1]).toMatch(/^M0 (\d+)H150M225 \1H300$/)
    }
  })

  it('gives the same numbers in a table', () => {
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map((match) => match[1])
    expect(cells.slice(0, 4)).toEqual(['0', '50', 'No guidance yet', '75'])
    expect(cells).toHaveLength(20)
  })
})

describe('its sentence', () => {
  it.each([
    [
      'names the hardest, the easiest and the silent stage',
      steps,
      'Hardest at PGY-1 (0 of 100 on average), easiest at Career (75). No guidance yet for Waiver years.',
    ],
    ['no stage known', steps.slice(2, 3), 'No guidance yet for any stage.'],
    ['one stage', steps.slice(1, 2), 'Later residency: 50 of 100 on average.'],
    [
      'stages alike',
      [...steps.slice(1, 2), ...steps.slice(1, 2)],
      'Much the same at every rated stage (50 of 100 on average).',
    ],
  ])('%s', (_case, given, sentence) => {
    expect(trajectoryTakeaway(given)).toBe(sentence)
  })
})
