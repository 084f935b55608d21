import { describe, expect, it } from 'vitest'
import { factStatuses } from '@evenkeel/domain'
import { seedProblems } from '../seed-problems.ts'
import { glossary } from './all-glossary.ts'

const wordsOf = (name: string) => name.trim().toLowerCase()

describe('glossary', () => {
  it.each(glossary.map((entry) => [entry.slug, entry] as const))('%s can be published', (_slug, entry) => {
    expect(seedProblems('glossary', entry)).toEqual([])
  })

  it('has a slug of its own for each, and no word that leads to two entries', () => {
    expect(new Set(glossary.map((entry) => entry.slug)).size).toBe(glossary.length)
    const words = glossary.flatMap((entry) => [entry.term, ...(entry.alsoCalled ?? [])]).map(wordsOf)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('explains every mark that a fact can wear', () => {
    const terms = glossary.map((entry) => entry.term)
    for (const { label } of factStatuses) expect(terms).toContain(label)
  })

  it.each(
    [
      'sponsoring institution, subspecialty, base specialty, ECFMG certification, non-US IMG, PGY-1, US IMG, IMG',
      'the Match, NRMP, ERAS, Step 3, Step 2 CK, Step 1, YOG, USCE, preliminary, categorical, position type',
      'advanced, work hours, duty hours, moonlighting, night float, at-home call, in-house call, O-1, H-1B, J-1',
      'permanent resident, EAD, DS-2019, Conrad 30 waiver, cap-exempt, FTE, CMIO, go-live, protected time',
      'program, program listing, residency, fellowship, coverage, foreign national medical graduate',
    ]
      .join(', ')
      .split(', ')
      .map((word) => [word]),
  )('explains "%s"', (word) => {
    const words = glossary.flatMap((entry) => [entry.term, ...(entry.alsoCalled ?? [])]).map(wordsOf)
    expect(words).toContain(wordsOf(word))
  })
})
