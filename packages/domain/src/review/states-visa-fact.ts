import { labelOf } from '../frame/option.ts'
import { plainText, proseSchema } from '../content/prose.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import { visaWordsIn } from './visa-words.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * By what an FAQ states a visa fact, in words: its topic, the statuses it is for, or what question, answer, the names
 * of its sources and the note on what changed speak of. Empty where it states none. Takes a draft as well, whatever is still missing.
 */
export function visaFactsStatedBy(faq: Values): string[] {
  const statuses: unknown[] = Array.isArray(faq.visas) ? faq.visas : []
  const answer = proseSchema.safeParse(faq.answer)
  const text = [
    faq.question,
    answer.success ? plainText(answer.data) : '',
    faq.changeNote,
    ...sourceWords(faq),
  ]
    .filter((part) => typeof part === 'string')
    .join('\n')
  return [
    ...(faq.topic === 'visa' ? ['its topic'] : []),
    ...(statuses.length > 0
      ? [
          `the statuses it is for (${statuses.map((code) => labelOf(visaStatusCodes, String(code))).join(', ')})`,
        ]
      : []),
    ...visaWordsIn(text),
  ]
}

function sourceWords({ sources }: Values): unknown[] {
  const rows: unknown[] = Array.isArray(sources) ? sources : []
  return rows.map((row) => (typeof row === 'object' && row !== null && 'name' in row ? row.name : null))
}
