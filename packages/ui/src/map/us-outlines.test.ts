import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawStates } from '../../scripts/us-map/draw-states.ts'
import { outlinesFile } from '../../scripts/us-map/outlines-file.ts'

test('the map is what its script draws', () => {
  const written = readFileSync(new URL('us-outlines.ts', import.meta.url), 'utf8')
  expect(written).toBe(outlinesFile(drawStates()))
})

test('every state is drawn inside the map, with a place for its number', () => {
  for (const { code, path, x, y } of drawStates()) {
    expect(path, code).toMatch(/^M\d+ \d+[al]/)
    expect(x, code).toBeGreaterThan(0)
    expect(x, code).toBeLessThan(975)
    expect(y, code).toBeGreaterThan(0)
    expect(y, code).toBeLessThan(610)
  }
})
