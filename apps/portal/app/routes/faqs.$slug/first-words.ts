import { plainText, type Prose } from '@evenkeel/domain'

/** The beginning of an answer as one line of at most 160 characters, cut between words. */
export function firstWords(answer: Prose): string {
  const text = plainText(answer).replace(/\s+/g, ' ')
  if (text.length <= 160) return text
  const cut = text.slice(0, 159)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 120)).trimEnd()}…`
}
