import { likeness, subjectsOf } from '../questions/similar-words.ts'
import { plainText } from '../content/prose.ts'
import type { Faq } from './faq.ts'

/** Below this an answer has nothing to do with the question. */
const nearEnough = 0.2
/** An answer that only speaks of it counts less than a question that asks it. */
const weightOfAnswer = 0.5

/** The FAQs that may answer a question already, the likeliest first; none where nothing comes near. */
export function faqsLike(faqs: readonly Faq[], text: string, most: number): Faq[] {
  const asked = subjectsOf(text)
  return faqs
    .map((faq) => ({ faq, like: nearness(asked, faq) }))
    .filter(({ like }) => like >= nearEnough)
    .toSorted((one, other) => other.like - one.like || one.faq.question.localeCompare(other.faq.question))
    .slice(0, most)
    .map(({ faq }) => faq)
}

function nearness(asked: ReadonlySet<string>, faq: Faq): number {
  if (asked.size === 0) return 0
  const spoken = subjectsOf(plainText(faq.answer))
  const covered = [...asked].filter((word) => spoken.has(word)).length / asked.size
  return Math.max(likeness(asked, subjectsOf(faq.question)), covered * weightOfAnswer)
}
