import { expect, test } from 'vitest'
import { parsedJson, protoFields } from './parsed-json.ts'

test.each([
  ['{"answers":{"__proto__":3}}', ['answers.__proto__']],
  ['{"__proto__":{"x":1}}', ['__proto__']],
  ['{"paths":[{},{"__proto__":null}]}', ['paths.1.__proto__']],
  ['{"prototype":1,"constructor":{"name":"x"}}', []],
  ['[]', []],
  ['3', []],
])('fields of that name in %s: %j', (text, fields) => {
  expect(protoFields(parsedJson(text))).toEqual(fields)
})

test('deep nesting is looked through, too', () => {
  const deep = `${'['.repeat(3_000)}{"__proto__":1}${']'.repeat(3_000)}`
  expect(protoFields(parsedJson(deep))).toHaveLength(1)
})

test('a text that is no JSON is undefined', () => {
  expect(parsedJson('{')).toBeUndefined()
})
