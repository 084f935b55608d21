import { expect, it } from 'vitest'
import { chosenValues } from './chosen-values.ts'

const form = { title: 'A', sources: [1], facts: { j1: 'sponsors', h1b: null }, note: 'B' }

it.each([
  [[], {}],
  [['title'], { title: 'A' }],
  [['sources', 'note'], { sources: [1], note: 'B' }],
  [['facts.h1b'], { facts: { h1b: null } }],
  [['facts.h1b', 'title', 'facts.j1'], { title: 'A', facts: { j1: 'sponsors', h1b: null } }],
])('%j are %j', (fields, values) => {
  expect(chosenValues(form, fields)).toEqual(values)
})
