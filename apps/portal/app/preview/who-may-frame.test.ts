import { expect, test } from 'vitest'
import { whoMayFrame } from './who-may-frame.ts'

test.each([
  [undefined, []],
  ['https://cms.example', ['https://cms.example']],
  ['http://localhost:3001', ['http://127.0.0.1:3001', 'http://localhost:3001']],
])('where the cms is at %s: %j', (cmsUrl, origins) => {
  expect(whoMayFrame(cmsUrl)).toEqual(origins)
})
