import type { ComparedStage, DimensionFit } from '@evenkeel/domain'
import { contextSchema, wishedSplit } from '@evenkeel/domain'
import { buildSpecialty } from '@evenkeel/domain/testing'
import { describe, expect, it } from 'vitest'
import { parseSnapshot } from '@evenkeel/domain'
import { wholeSnapshot } from '../../testing/whole-snapshot.ts'
import { differencesInWords, meanInWords, partingSentence } from './comparison-words.ts'
import { stageFitInWords } from './fit-words.ts'
import { lowerFirst } from './lower-first.ts'
import { offHoursSentence } from './off-hours.ts'
import { distinctSplits, splitLines, splitTitle } from './split-words.ts'

const stage = (
  label: string,
  scores: readonly (number | null)[] | null,
  has = [true, true],
): ComparedStage => ({
  stage: 'career',
  label,
  has,
  means: [50, 50],
  differences: scores ? [{ dimension: 'time', scores, apart: 25 }] : [],
})

describe('paths against each other', () => {
  it.each([
    ['These paths are alike at every stage', [stage('PGY-1', null), stage('Career', null)]],
    ['They are alike until Career, and part there.', [stage('PGY-1', null), stage('Career', [25, 50])]],
    ['They differ from PGY-1 on, up to Career.', [stage('PGY-1', [25, 50]), stage('Career', [25, 50])]],
    ['They differ at PGY-1; whatever follows is alike.', [stage('PGY-1', [25, 50]), stage('Career', null)]],
    ['They differ at Career.', [stage('Career', [25, 50])]],
  ])('%s', (sentence, stages) => {
    expect(partingSentence(stages)).toContain(sentence)
  })

  it.each([
    [stage('Career', [25, 50]), 'time (25, 50)'],
    [stage('Career', [null, 50]), 'time (?, 50)'],
    [stage('Career', [null, 50], [false, true]), 'time (–, 50)'],
    [stage('Career', null), 'Nothing: alike'],
    [stage('Career', null, [false, true]), 'Not on every path'],
  ])('%o reads %s', (compared, words) => {
    expect(differencesInWords(compared)).toBe(words)
  })

  it('say of a mean that is none why there is none', () => {
    expect([meanInWords(54.6, true), meanInWords(null, true), meanInWords(null, false)]).toEqual([
      '55',
      'No guidance yet',
      'Not on this path',
    ])
  })
})

const fit = (
  dimension: DimensionFit['dimension'],
  verdict: DimensionFit['verdict'],
  gap: number | null = null,
) => ({
  dimension,
  score: null,
  gap,
  verdict,
})
it.each([
  ['Meets it', [fit('time', 'meets', 0), fit('energy', 'not-asked')]],
  ['Short: time by 25 and control by 50', [fit('time', 'short', -25), fit('control', 'short', -50)]],
  ['Meets it; no guidance on control', [fit('time', 'meets', 25), fit('control', 'unknown')]],
  ['No guidance yet', [fit('time', 'unknown'), fit('energy', 'not-asked')]],
])('a stage of a profile: %s', (words, fits) => {
  expect(stageFitInWords({ fits })).toBe(words)
})

describe('a wished split', () => {
  const { careerModels } = parseSnapshot(wholeSnapshot()).entries
  const parts = careerModels.map((model) => ({
    ...model,
    clinicalShare: { low: 0, high: 20, evidence: 'editorial-estimate' as const },
  }))
  const split = wishedSplit(buildSpecialty({ name: 'Pathology' }), {
    wished: 40,
    careerModel: null,
    careerModels: parts,
  })
  if (!split) throw new Error('The snapshot for tests has a career model')

  it('is named by its parts, and stands once', () => {
    expect(splitTitle(split)).toMatch(/^40 % pathology, 60 % /)
    expect(distinctSplits([split, null, split])).toHaveLength(1)
  })

  it('stands beside the week that the person has now; what was not said is said so', () => {
    const context = contextSchema.parse({ week: { clinical: 48, informatics: 4 }, call: 'in-house' })
    const lines = splitLines([split], context)
    expect(lines.map(({ label, now }) => [label, now])).toEqual([
      ['Hours', '52 a week'],
      ['Nights', 'Not said'],
      ['Days on call', 'In-house call'],
      ['Can be remote', 'Not asked'],
      ['Patient care', '48 hours a week'],
      ['During a waiver', 'Can fit'],
    ])
    for (const { cells } of lines) expect(cells).toHaveLength(1)
    expect(lines[0]?.cells[0]).toMatch(/^Unknown: no guidance yet for Pathology/)
  })
})

it.each([
  [
    { nightsPerMonth: 1, weekendsPerMonth: 2, call: 'at-home' as const },
    '1 night a month, 2 weekends a month and at-home call',
  ],
  [{ nightsPerMonth: null, weekendsPerMonth: null, call: 'none' as const }, 'no call'],
])('%o in a sentence', (said, words) => {
  expect(offHoursSentence(said)).toContain(`Now you have ${words}.`)
})

it('says nothing of nights where nothing was said', () => {
  expect(offHoursSentence(contextSchema.parse({}))).toBeNull()
})

it.each([
  ['Clinic with patients whom I know', 'clinic with patients whom I know'],
  ['EAD', 'EAD'],
  ['Sleep', 'sleep'],
])('%s inside a sentence: %s', (label, inside) => {
  expect(lowerFirst(label)).toBe(inside)
})
