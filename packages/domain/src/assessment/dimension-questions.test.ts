import { describe, expect, it } from 'vitest'
import { dimensions } from '../frame/dimensions.ts'
import { buildEvidence, buildListing } from '../testing/builders.ts'
import { questionsAbout } from './dimension-questions.ts'

const today = '2026-11-24'

describe('questions to programs', () => {
  it.each(dimensions.map(({ value }) => value))('there are some about %s, each a question', (dimension) => {
    const questions = questionsAbout([dimension], { today })
    expect(questions.length).toBeGreaterThanOrEqual(3)
    for (const { question } of questions) expect(question).toMatch(/\?$/)
  })

  it('come once, though two dimensions share them', () => {
    const keys = questionsAbout(['energy', 'growth'], { today }).map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
    expect(keys).toContain('culture')
  })

  it('leave out what the listing states, and ask again what is stale', () => {
    const facts = { nights: 'none', call: 'at-home' } as const
    const listing = buildListing({
      program: {
        facts,
        evidence: [
          buildEvidence(['nights']) as never,
          buildEvidence(['call'], { checkedOn: '2020-01-01' }) as never,
        ],
      },
    })
    const keys = questionsAbout(['time'], { listing, today }).map(({ key }) => key)
    expect(keys).toEqual(['weeklyHours', 'call', 'weekends'])
  })
})
