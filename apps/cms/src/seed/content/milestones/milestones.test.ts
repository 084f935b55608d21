import { describe, expect, it } from 'vitest'
import { addDays, plainText, proseFromMarkdown } from '@evenkeel/domain'
import { seedProblems } from '../seed-problems.ts'
import { milestones } from './all-milestones.ts'

const published = milestones.filter((one) => one.draftBecause === undefined)

describe('milestones', () => {
  it.each(published.map((one) => [one.slug, one] as const))('%s can be published', (_slug, one) => {
    expect(seedProblems('milestones', one)).toEqual([])
    expect(plainText(proseFromMarkdown(one.body))).not.toMatch(/[*#[\]]|\]\(/)
  })

  it('keeps what has no source as drafts that say so', () => {
    const drafts = milestones.filter((one) => one.draftBecause !== undefined)
    expect(drafts.map((one) => one.slug)).toEqual(['match-week', 'step-3-for-h-1b'])
    for (const one of drafts) expect(one.draftBecause).toMatch(/^Needs a source: /)
  })

  it('has a slug of its own for each', () => {
    expect(new Set(milestones.map((one) => one.slug)).size).toBe(milestones.length)
  })

  it.each([
    ['residency-application-opens', '2027-07-01', '2026-09-02'],
    ['programs-begin-to-review', '2027-07-01', '2026-09-23'],
    ['fellowship-application-opens', '2027-07-01', '2026-07-01'],
    ['informatics-match-commit', '2025-07-01', '2024-12-05'],
    ['informatics-match-results', '2025-07-01', '2024-12-16'],
    ['j-1-papers-for-residency', '2027-07-01', '2027-03-03'],
    ['conrad-window-after-the-fellowship', '2027-06-30', '2026-10-01'],
    ['grace-ends-after-the-fellowship', '2027-06-30', '2027-07-30'],
  ])('%s counted from %s falls on %s, as its source says', (slug, anchorDay, expected) => {
    const offset = milestones.find((one) => one.slug === slug)?.offsetDays
    expect(addDays(anchorDay, offset ?? NaN)).toBe(expected)
  })
})
