import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const src = new URL('../', import.meta.url)
const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.module.css'))
  .map((path) => ({ path, css: withoutComments(readFileSync(new URL(path, src), 'utf8')) }))

describe.each(modules)('$path', ({ css }) => {
  it('keeps to its layer, so that load order never decides what wins', () => {
    expect(css.startsWith('@layer components {')).toBe(true)
    expect(css.trimEnd().endsWith('\n}')).toBe(true)
  })

  it('takes its colors from the tokens', () => {
    const withoutPrint = css.replaceAll(/#000\b/g, '')
    expect(withoutPrint.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/gi)).toBeNull()
  })

  it('starts every selector from a class of its own', () => {
    const selectors = [...css.matchAll(/^ +([^@\s}][^{}]*) \{$/gm)].map((match) => match[1] ?? '')
    expect(selectors.length).toBeGreaterThan(0)
    expect(
      selectors.filter((selector) => !selector.split(/,\s+(?![^(]*\))/).every((one) => one.startsWith('.'))),
    ).toEqual([])
  })
})

function withoutComments(css: string): string {
  return css.replaceAll(/^ *\/\*.*?\*\/\n/gms, '')
}
