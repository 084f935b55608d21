import { expect, test } from 'vitest'
import { nodeProblem, platformProblem } from './node-version.mjs'

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
  ['9.11.2', false],
])('Node.js %s is new enough: %s', (version, isNewEnough) => {
  expect(nodeProblem(version) === null).toBe(isNewEnough)
})

test('an old Node.js is told which one to get and where', () => {
  expect(nodeProblem('18.20.8')).toMatch(/20\.19 or newer; this is 18\.20\.8[\s\S]*nodejs\.org/)
})

test('Windows is pointed to WSL, Linux and macOS are not', () => {
  expect(platformProblem('win32')).toContain('WSL')
  expect(platformProblem('linux')).toBeNull()
  expect(platformProblem('darwin')).toBeNull()
})
