import { proseFromMarkdown } from '@evenkeel/domain'
import { describe, expect, it } from 'vitest'
import { firstWords } from './first-words.ts'

describe('the first words of an answer', () => {
  it('are the whole answer when it is short', () => {
    expect(firstWords(proseFromMarkdown('Often, **yes**.\n\nBut ask.'))).toBe('Often, yes. But ask.')
  })

  it.each([
    ['words', 'informatics '.repeat(60)],
    ['one endless word', 'x'.repeat(400)],
  ])('end between words and stay within 160 characters: %s', (_, text) => {
    const words = firstWords(proseFromMarkdown(text))
    expect(words.length).toBeLessThanOrEqual(160)
    expect(words).toMatch(/[a-z]…$/)
    expect(words.length).toBeGreaterThan(100)
  })
})
