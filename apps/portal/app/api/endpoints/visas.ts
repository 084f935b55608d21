import { contentKinds, findEntry, visaFactsShownOn } from '@evenkeel/domain'
import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'

/** One visa status with the dated facts about it that hold today or were announced. */
export const oneVisa: Endpoint = {
  path: '/visas/{slug}',
  name: 'VisaStatusAnswer',
  summary: 'One visa status and the dated facts about it that hold today or are announced',
  answer: z.object({
    asOf: z.iso.datetime(),
    item: contentKinds.visaStatuses,
    facts: z.array(contentKinds.visaFacts),
  }),
  respond: ({ published: { asOf, content }, today, slug }) => {
    const item = findEntry(content, 'visaStatuses', slug)
    if (!item) return null
    const about = content.entries.visaFacts.filter(({ visas }) => visas.includes(item.slug))
    return { asOf, item, facts: visaFactsShownOn(about, today) }
  },
}
