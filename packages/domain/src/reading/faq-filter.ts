import { readChoice } from '../frame/choice-param.ts'
import { type Stage, stages } from '../frame/stages.ts'
import { type VisaStatusCode, visaStatusCodes } from '../visas/visa-status.ts'
import { type Faq, faqTopics } from './faq.ts'

export type FaqTopic = Faq['topic']

/** What a reader narrows the questions down to; null is no narrowing. */
export interface FaqFilter {
  readonly topic: FaqTopic | null
  readonly visa: VisaStatusCode | null
  readonly stage: Stage | null
}

/** The filters of the questions, in the order of the form; keys are the names in the address. */
export const faqFilterFields = {
  topic: { label: 'Topic', options: faqTopics },
  visa: { label: 'Visa status', options: visaStatusCodes },
  stage: { label: 'Stage', options: stages },
} as const

/** Reads the filter from an address, with a sentence for each value that could not be used. */
export function readFaqFilter(given: (name: keyof FaqFilter) => string | null): {
  filter: FaqFilter
  notes: readonly string[]
} {
  const topic = readChoice(given('topic'), faqFilterFields.topic)
  const visa = readChoice(given('visa'), faqFilterFields.visa)
  const stage = readChoice(given('stage'), faqFilterFields.stage)
  return {
    filter: { topic: topic.value, visa: visa.value, stage: stage.value },
    notes: [topic, visa, stage].flatMap(({ note }) => (note === null ? [] : [note])),
  }
}

/** The questions that a filter leaves. A question that names no visa, or no stage, is for everybody and stays. */
export function filterFaqs(faqs: readonly Faq[], { topic, visa, stage }: FaqFilter): Faq[] {
  return faqs.filter(
    (faq) =>
      (topic === null || faq.topic === topic) &&
      (visa === null || faq.visas.length === 0 || faq.visas.includes(visa)) &&
      (stage === null || faq.stages.length === 0 || faq.stages.includes(stage)),
  )
}

/** Questions by topic, topics in their fixed order; inside by the editors' order, then by the words. */
export function faqsByTopic(
  faqs: readonly Faq[],
): { readonly topic: FaqTopic; readonly label: string; readonly faqs: readonly Faq[] }[] {
  return faqTopics.flatMap(({ value: topic, label }) => {
    const inTopic = faqs
      .filter((faq) => faq.topic === topic)
      .sort((a, b) => a.order - b.order || a.question.localeCompare(b.question, 'en'))
    return inTopic.length === 0 ? [] : [{ topic, label, faqs: inTopic }]
  })
}
