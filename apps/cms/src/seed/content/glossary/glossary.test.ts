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
      'sponsoring institution, subspecialty, base specialty, PGY-1, IMG, US IMG, non-US IMG, ECFMG certification',
      'USCE, YOG, Step 1, Step 2 CK, Step 3, ERAS, NRMP, the Match, position type, categorical, preliminary',
      'advanced, work hours, duty hours, in-house call, at-home call, night float, moonlighting, J-1, H-1B, O-1',
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
