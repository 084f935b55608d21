import { expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../testing/builders.ts'
import { questionsToAsk } from './questions-to-ask.ts'

const today = '2026-11-23'
const keysIn = (program: Parameters<typeof buildListing>[0]) =>
  questionsToAsk(buildListing(program), today).flatMap(({ questions }) => questions.map(({ key }) => key))

test('whatever nobody states is a question, the program itself first', () => {
  const groups = questionsToAsk(buildListing(), today)
  expect(groups[0]?.label).toBe('The program itself')
  expect(groups.map(({ group }) => group)).toEqual(
    expect.arrayContaining(['identity', 'visa', 'requirements', 'work', 'informatics', 'support']),
  )
  expect(groups.find(({ group }) => group === 'visa')?.questions.map(({ key }) => key)).toEqual([
    'j1',
    'h1b',
    'o1',
    'permanentResidentsOnly',
  ])
})

test.each([
  ['stated and fresh', [buildEvidence(['h1b'])], false],
  ['stated, checked a year ago', [buildEvidence(['h1b'], { checkedOn: '2025-11-01' })], true],
  [
    'stated, and a recent source disagrees',
    [buildEvidence(['h1b']), buildEvidence(['h1b'], { agrees: false, note: 'Says no.' })],
    true,
  ],
])('H-1B %s: asked again: %s', (_words, evidence, isAsked) => {
  const keys = keysIn({ program: { facts: { h1b: 'sponsors' }, evidence: evidence as never } })
  expect(keys.includes('h1b')).toBe(isAsked)
})

test.each([
  ['fellowship', 'boardEligibility', 'positionType'],
  ['residency', 'positionType', 'boardEligibility'],
] as const)('a %s is asked about %s, not about %s', (kind, asked, spared) => {
  const keys = keysIn({ program: { kind } })
  expect(keys).toContain(asked)
  expect(keys).not.toContain(spared)
})
