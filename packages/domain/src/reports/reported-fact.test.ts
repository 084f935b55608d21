import { expect, test } from 'vitest'
import { keysOf } from '../frame/typed-record.ts'
import { programFacts } from '../programs/program-facts.ts'
import { buildEvidence, buildProgram } from '../testing/builders.ts'
import {
  reportedFactGroups,
  reportedFactLabel,
  reportedFactSchema,
  reportedFactView,
} from './reported-fact.ts'

const today = '2026-11-24'

test('every fact of a program can be reported on, and what is no fact too', () => {
  const offered = (['fellowship', 'residency'] as const).flatMap((kind) =>
    reportedFactGroups(kind).flatMap(({ facts }) => facts.map(({ key }) => key)),
  )
  expect(new Set(offered)).toEqual(
    new Set([...keysOf(programFacts), 'listing', 'specialty', 'acgmeId', 'other']),
  )
  for (const key of offered) {
    expect(reportedFactSchema.safeParse(key).success).toBe(true)
    expect(reportedFactLabel(key)).not.toBe(key)
  }
})

test.each(['salary', '', 'toString', '__proto__'])('%j is nothing that can be reported on', (key) => {
  expect(reportedFactSchema.safeParse(key).success).toBe(false)
  expect(reportedFactView(buildProgram(), key, today)).toBeNull()
  expect(reportedFactLabel(key)).toBe(key)
})

test('what we state stands beside it, with its mark', () => {
  const program = buildProgram({ facts: { h1b: 'sponsors' }, evidence: [buildEvidence(['h1b'])] as never })
  expect(reportedFactView(program, 'h1b', today)).toMatchObject({ text: 'Sponsors', status: 'verified' })
  expect(reportedFactView(program, 'nights', today)).toMatchObject({ text: null, status: 'unknown' })
  expect(reportedFactView(program, 'listing', today)).toMatchObject({ text: 'Listed' })
  expect(reportedFactView(program, 'other', today)).toBeNull()
})
