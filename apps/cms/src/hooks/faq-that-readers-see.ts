import type { PayloadRequest } from 'payload'
import type { Faq } from '../payload-types.ts'

/** A FAQ as it is published, whatever draft lies over it; null where readers do not see it. */
export async function faqThatReadersSee(id: number, req: PayloadRequest): Promise<Faq | null> {
  const found = await req.payload.findByID({
    collection: 'faqs',
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found?._status === 'published' ? found : null
}
