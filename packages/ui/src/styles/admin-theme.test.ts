import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../testing/contrast.ts'

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const admin = readFileSync(new URL('./admin-theme.css', import.meta.url), 'utf8')
const darkStart = "html[data-theme='dark'] {"

const light = {
  ...valuesOf(tokens.slice(tokens.indexOf(':root {'), tokens.indexOf('@media'))),
  ...valuesOf(admin.slice(0, admin.indexOf(darkStart))),
}
const dark = {
  ...light,
  ...valuesOf(tokens.slice(tokens.indexOf("[data-theme='dark'] {"))),
  ...valuesOf(admin.slice(admin.indexOf(darkStart))),
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the admin in %s', (_name, values) => {
  const readable = [
    ...['400', '450', '500', '550', '600', '650', '700', '750', '800', '850', '900', '950', '1000'].flatMap(
      (ink) => ['0', '50', '100'].map((ground) => [`theme-elevation-${ink}`, `theme-elevation-${ground}`]),
    ),
    ['theme-text', 'theme-bg'],
    ['theme-text', 'theme-input-bg'],
    ['theme-error-500', 'theme-bg'],
    ['theme-error-600', 'theme-bg'],
  ]
  it.each(readable)('%s on %s has at least 4.5:1', (ink = '', ground = '') => {
    expect(contrastRatio(colorOf(values, ink), colorOf(values, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps the edge of a control at 3:1', () => {
    expect(contrastRatio(colorOf(values, 'edge'), colorOf(values, 'theme-input-bg'))).toBeGreaterThanOrEqual(
      3,
    )
    expect(contrastRatio(colorOf(values, 'edge'), colorOf(values, 'theme-bg'))).toBeGreaterThanOrEqual(3)
  })
})

/** Custom properties with a color or with another property as their value. */
function valuesOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6}|var\(--[a-z-]+\));/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  )
}

function colorOf(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name] ?? `missing ${name}`
  const reference = /^var\(--([a-z-]+)\)$/.exec(value)?.[1]
  return reference === undefined ? value : colorOf(values, reference)
}
