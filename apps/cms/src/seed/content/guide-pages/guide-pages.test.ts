import { describe, expect, it } from 'vitest'
import { plainText, proseFromMarkdown } from '@evenkeel/domain'
import { seedProblems } from '../seed-problems.ts'
import { guidePages } from './all-guide-pages.ts'

const chapters = guidePages.map((page) => [page.slug, page] as const)

describe('guide chapters', () => {
  it.each(chapters)('%s can be published and names its sources', (_slug, page) => {
    expect(seedProblems('guidePages', page)).toEqual([])
    expect(page.sources?.length).toBeGreaterThan(0)
  })

  it.each(chapters)('%s is read in a few minutes: 350 to 900 words', (_slug, page) => {
    const words = plainText(proseFromMarkdown(page.body)).split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(350)
    expect(words).toBeLessThanOrEqual(900)
  })

  it.each(chapters)('%s leaves no mark-up behind in the text', (_slug, page) => {
    expect(plainText(proseFromMarkdown(page.body))).not.toMatch(/[*#[\]]|^\s*>|\]\(/m)
  })

  it('is numbered from 1 without gaps and has a slug of its own for each', () => {
    expect(guidePages.map((page) => page.order)).toEqual(guidePages.map((_page, index) => index + 1))
    expect(new Set(guidePages.map((page) => page.slug)).size).toBe(guidePages.length)
  })

  it('covers the whole list of sections A to L and N but the questions of section M', () => {
    const covered = new Set(guidePages.flatMap((page) => page.covers ?? []))
    const missing = Array.from({ length: 96 }, (_, index) => index + 1).filter((item) => !covered.has(item))
    expect(missing).toEqual([86, 87, 88, 89])
  })
})
