import { describe, expect, it } from 'vitest'
import { faqTopics, plainText, proseFromMarkdown } from '@evenkeel/domain'
import { seedProblems } from '../seed-problems.ts'
import { faqs } from './all-faqs.ts'

const questions = faqs.map((faq) => [faq.slug, faq] as const)

describe('questions and answers', () => {
  it.each(questions)('%s can be published', (_slug, faq) => {
    expect(seedProblems('faqs', faq)).toEqual([])
  })

  it.each(questions)('%s is answered in 120 to 250 words', (_slug, faq) => {
    const words = plainText(proseFromMarkdown(faq.answer)).split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(250)
  })

  it.each(questions)('%s leaves no mark-up behind in the answer', (_slug, faq) => {
    expect(plainText(proseFromMarkdown(faq.answer))).not.toMatch(/[*#[\]]|\]\(/)
  })

  it('rests on a source, but for the one answer that says why there is none to rest on', () => {
    expect(faqs.filter((faq) => faq.sources?.length === 0).map((faq) => faq.slug)).toEqual([
      'why-no-match-odds',
    ])
  })

  it('has a slug of its own for each and something for every topic', () => {
    expect(new Set(faqs.map((faq) => faq.slug)).size).toBe(faqs.length)
    expect(new Set(faqs.map((faq) => faq.topic))).toEqual(new Set(faqTopics.map((topic) => topic.value)))
  })

  it('answers the four questions that everybody asks and at least fourteen more', () => {
    for (const item of [86, 87, 88, 89])
      expect(faqs.filter((faq) => faq.covers?.includes(item))).toHaveLength(1)
    expect(faqs.length).toBeGreaterThanOrEqual(18)
  })

  it('gives no percentage as a chance', () => {
    for (const faq of faqs) expect(faq.answer).not.toMatch(/your chances? (?:is|are)/i)
  })
})
