import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio, type ColorVision, visibleDistance } from '../testing/contrast.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const light = colorsOf(css.slice(css.indexOf(':root {'), css.indexOf('@media')))
const darkBySystem = colorsOf(css.slice(css.indexOf('@media'), css.indexOf("[data-theme='dark'] {")))
const darkByChoice = colorsOf(css.slice(css.indexOf("[data-theme='dark'] {")))
const themes = { light, dark: darkByChoice }

const grounds = ['paper', 'paper-raised', 'paper-sunken', 'water']
const washes = ['wash-info', 'wash-caution', 'wash-error']
const dimensionTokens = ['dim-time', 'dim-energy', 'dim-control', 'dim-growth', 'dim-well-being']
const markTokens = ['mark-verified', 'mark-reported', 'mark-conflict', 'mark-stale', 'mark-unknown']

describe('colors', () => {
  it('are the same dark theme whether the system or the reader asks for it', () => {
    expect(darkBySystem).toEqual(darkByChoice)
  })

  it('are all set again for the dark theme', () => {
    expect(Object.keys(darkByChoice)).toEqual(Object.keys(light))
  })
})

describe.each(Object.entries(themes))('%s theme', (_name, colors) => {
  const color = (token: string) => colors[token] ?? `missing ${token}`

  const textPairs = [
    ...['ink', 'ink-soft', 'accent', 'accent-strong', ...markTokens].flatMap((ink) =>
      grounds.map((ground) => [ink, ground]),
    ),
    ...washes.map((wash) => ['ink', wash]),
    ['mark-reported', 'wash-info'],
    ['mark-stale', 'wash-caution'],
    ['mark-conflict', 'wash-error'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['paper', 'ink'],
  ]
  it.each(textPairs)('text %s on %s has at least 4.5:1', (ink = '', ground = '') => {
    expect(contrastRatio(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5)
  })

  const shapePairs = ['edge', 'accent', ...dimensionTokens].flatMap((shape) =>
    grounds.map((ground) => [shape, ground]),
  )
  it.each(shapePairs)('edge or shape %s on %s has at least 3:1', (shape = '', ground = '') => {
    expect(contrastRatio(color(shape), color(ground))).toBeGreaterThanOrEqual(3)
  })

  const visions: readonly ColorVision[] = ['full', 'protan', 'deutan', 'tritan']
  it.each(visions)('the five dimensions are told apart by %s color vision', (vision) => {
    for (const [index, one] of dimensionTokens.entries()) {
      for (const other of dimensionTokens.slice(index + 1)) {
        const distance = visibleDistance(color(one), color(other), vision)
        expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(8)
      }
    }
  })
})

function colorsOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
}
