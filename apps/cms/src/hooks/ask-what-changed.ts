import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { Faq } from '../payload-types.ts'
import { proseFromLexical } from '../snapshot/prose-from-lexical.ts'
import { faqThatReadersSee } from './faq-that-readers-see.ts'

/**
 * Publishing a changed question or answer asks for a new note on what changed. The published text that readers see
 * is compared, not the last draft.
 */
export const askWhatChanged: CollectionBeforeChangeHook<Faq> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || !originalDoc) return
  if (req.context.restoresAsDraft === true) return
  const readersSee = await faqThatReadersSee(originalDoc.id, req)
  if (!readersSee) return
  const isSameText = readersSee.question === data.question && sameProse(readersSee.answer, data.answer)
  const hasNewNote = Boolean(data.changeNote) && data.changeNote !== readersSee.changeNote
  if (isSameText || hasNewNote) return
  throw new ValidationError(
    {
      collection: 'faqs',
      errors: [
        {
          path: 'changeNote',
          label: 'What changed',
          message: 'Say in a sentence what changed since readers last saw this.',
        },
      ],
      req,
    },
    req.t,
  )
}

function sameProse(one: unknown, other: unknown): boolean {
  return JSON.stringify(proseFromLexical(one)) === JSON.stringify(proseFromLexical(other))
}
