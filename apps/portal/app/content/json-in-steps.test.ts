import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonInSteps } from './json-in-steps.ts'

function read(text: string): { value: unknown; steps: number } {
  const reading = jsonInSteps(Buffer.from(text))
  for (let steps = 1; ; steps += 1) {
    const step = reading.next()
    if (step.done) return { value: step.value, steps }
  }
}

function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() }
  } catch (error) {
    return error instanceof SyntaxError ? 'refused' : error
  }
}

test('any JSON is read as JSON.parse reads it, indented or not', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expect(read(text).value).toEqual(JSON.parse(text))
    }),
    { numRuns: 300 },
  )
})

test('what is cut off, doubled or has a sign too many is refused where JSON.parse refuses it', () => {
  const sign = fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', ' ', '1', 'null', '')
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), fc.nat(3), sign, (value, at, taken, put) => {
      const text = JSON.stringify(value)
      const start = at % (text.length + 1)
      const broken = text.slice(0, start) + put + text.slice(start + taken)
      expect(outcome(() => read(broken).value)).toEqual(outcome(() => JSON.parse(broken)))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '',
  '  ',
  '{"a":1}}',
  '[1,]',
  '[,1]',
  '{"a"}',
  '{a:1}',
  '{"a":1,}',
  '[1 2]',
  'nul',
  '"a',
  '<!DOCTYPE html>',
])('%j is refused', (text) => {
  expect(() => read(text)).toThrow(SyntaxError)
})

test('a name that objects have by nature is a name like any other', () => {
  const text = '{"__proto__":{"a":1},"constructor":2}'
  expect(JSON.stringify(read(text).value)).toBe(text)
})

test('much is read in many steps', () => {
  const text = JSON.stringify({
    entries: { programs: Array.from({ length: 5000 }, (_, at) => ({ at, text: 'x'.repeat(200) })) },
  })
  expect(read(text).steps).toBeGreaterThan(8)
})
