import { describe, expect, test } from 'vitest'
import { buildEvidence, buildProgram, buildSpecialty } from '../testing/builders.ts'
import { publishProblems } from './publishable.ts'

const today = '2026-11-23'
const listed = buildEvidence(['listing'])

describe('a program', () => {
  test('with a source for what it states can be published', () => {
    const program = {
      ...buildProgram({ facts: { h1b: 'sponsors' } }),
      evidence: [listed, buildEvidence(['h1b'])],
    }
    expect(publishProblems('programs', program, today)).toEqual([])
  })

  test.each<[string, Record<string, unknown>, string, RegExp]>([
    [
      'a visa policy that nobody stated',
      { facts: { ...buildProgram().facts, h1b: 'sponsors' } },
      'facts.h1b',
      /add an evidence row/,
    ],
    [
      'a policy whose only source disagrees',
      {
        facts: { ...buildProgram().facts, j1: 'sponsors' },
        evidence: [listed, buildEvidence(['j1'], { agrees: false, note: 'It says no.' })],
      },
      'facts.j1',
      /add an evidence row/,
    ],
    ['no source for its existence', { evidence: [] }, 'evidence', /where is it listed/],
    [
      'a check in the future',
      { evidence: [buildEvidence(['listing'], { checkedOn: '2026-11-24' })] },
      'evidence.0.checkedOn',
      /future/,
    ],
    [
      'a disagreeing source without a note',
      { evidence: [listed, buildEvidence(['h1b'], { agrees: false })] },
      'evidence.1.note',
      /what does it say instead/,
    ],
    ['no name', { name: '' }, 'name', /Fill this in/],
    ['a missing city', { city: undefined }, 'city', /Fill this in/],
    ['an unknown kind', { kind: 'internship' }, 'kind', /Choose one of the offered answers/],
    ['90 hours a week', { facts: { weeklyHours: 90 } }, 'facts.weeklyHours', /from 10 to 88/],
    ['a website without https', { website: 'www.hospital.example' }, 'website', /full web address/],
    ['an ACGME number of nine digits', { acgmeId: '139401400' }, 'acgmeId', /ten digits/],
  ])('with %s is refused, on the field', (_, parts, path, words) => {
    const problems = publishProblems('programs', { ...buildProgram(), evidence: [listed], ...parts }, today)
    expect(problems.map((problem) => problem.path)).toContain(path)
    expect(problems.find((problem) => problem.path === path)?.message).toMatch(words)
  })
})

test('a profile whose review date has passed is not published again unchanged', () => {
  const problems = publishProblems('specialties', buildSpecialty({ reviewBy: '2026-11-23' }), today)
  expect(problems).toMatchObject([{ path: 'reviewBy' }])
})

test('"no guidance yet" carries no value, and a value carries its reason', () => {
  const rating = { stage: 'pgy-1' as const, dimension: 'time' as const }
  const base = buildSpecialty()
  const withRating = (parts: object) => ({
    ...base,
    ratings: [{ ...rating, value: null, reason: null, ...parts }],
  })
  expect(publishProblems('specialties', withRating({ evidence: 'no-guidance' }), today)).toEqual([])
  expect(
    publishProblems('specialties', withRating({ evidence: 'no-guidance', value: 3 }), today),
  ).toHaveLength(1)
  expect(
    publishProblems('specialties', withRating({ evidence: 'editorial-estimate', value: 3 }), today),
  ).toHaveLength(1)
})
