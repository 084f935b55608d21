import { dimensions } from '@evenkeel/domain'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { samplePath } from './charts.examples.tsx'
import { pointInWords } from './path-chart.ts'
import { PathsSideBySide } from './paths-side-by-side.tsx'

const estimated = samplePath('Estimated', () => 'editorial-estimate')
const sourced = samplePath('Sourced', () => 'sourced')
const pointsOf = (html: string, shape: 'bead' | 'hollow') =>
  html.match(new RegExp(`class="${shape}"`, 'g')) ?? []
const known = estimated.stages.flatMap(({ points }) => points.filter(({ score }) => score !== null)).length

describe('paths side by side', () => {
  it('draws estimates hollow and all else filled; the five row glyphs are always filled', () => {
    const hollow = renderToStaticMarkup(<PathsSideBySide paths={[estimated]} />)
    expect([pointsOf(hollow, 'hollow').length, pointsOf(hollow, 'bead').length]).toEqual([known, 5])
    const filled = renderToStaticMarkup(<PathsSideBySide paths={[sourced]} />)
    expect([pointsOf(filled, 'hollow').length, pointsOf(filled, 'bead').length]).toEqual([0, known + 5])
  })

  it('draws no mark where there is no guidance, only a question mark', () => {
    const html = renderToStaticMarkup(<PathsSideBySide paths={[estimated]} />)
    const silent = estimated.stages.length * dimensions.length - known
    expect(silent).toBeGreaterThan(0)
    expect(html.match(/>\?<\/text>/g)).toHaveLength(silent)
    expect(html).not.toContain('No guidance yet 0')
  })

  it('draws the line of a need only for the dimensions that have one', () => {
    const needs = { time: 50, energy: null, control: 75, growth: null, 'well-being': 0 }
    const html = renderToStaticMarkup(<PathsSideBySide paths={[estimated, sourced]} needs={needs} />)
    const drawings = html.match(/<svg class="trajectory".*?<\/svg>/gs) ?? []
    expect(drawings.map((drawing) => drawing.match(/class="need"/g)?.length)).toEqual([3, 3])
    expect(html).toContain('The least that you need')
    expect(renderToStaticMarkup(<PathsSideBySide paths={[estimated]} />)).not.toContain('least that you need')
  })

  it('has each number and what it rests on in one table, a path a column', () => {
    const shorter = { ...sourced, key: 'short', stages: sourced.stages.slice(0, 2) }
    const html = renderToStaticMarkup(<PathsSideBySide paths={[shorter, estimated]} />)
    const rows = [...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/g)].map(
      ([, head, cells = '']) => [
        head,
        ...[...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell),
      ],
    )
    expect(rows).toHaveLength(25)
    expect(rows[0]).toEqual(['PGY-1, time', '0, sourced', '0, editorial estimate'])
    expect(rows.at(-1)).toEqual(['Career, well-being', 'Not on this path', '75, editorial estimate'])
  })
})

it.each([
  [{ score: null, evidence: 'no-guidance' }, 'No guidance yet'],
  [{ score: 0, evidence: 'program-facts' }, '0, the program’s own facts'],
  [{ score: 78.4, evidence: 'sourced' }, '78, sourced'],
] as const)('%o reads %s', (point, words) => {
  expect(pointInWords({ dimension: 'time', basis: null, reason: null, ...point })).toBe(words)
})

it.each([
  [50, 75, '50, sourced; 25 less than you need'],
  [75, 75, '75, sourced'],
  [50, null, '50, sourced'],
])('%i, where %o is needed, reads %s', (score, need, words) => {
  const point = { dimension: 'time', score, evidence: 'sourced', basis: null, reason: null } as const
  expect(pointInWords(point, need)).toBe(words)
})
