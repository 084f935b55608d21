import { withChange } from '@evenkeel/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { today } from '../clock.ts'
import { dayOf, storedDay } from '../fields/day.ts'
import type { Faq } from '../payload-types.ts'
import { faqThatReadersSee } from './faq-that-readers-see.ts'
import { isPublication } from './is-publication.ts'

/**
 * Writes down, when a FAQ is published, what changes for readers: the first answer without a note, each later one with
 * its own. A publication without a new note changes nothing that readers are told of.
 */
export const keepFaqChanges: CollectionBeforeChangeHook<Faq> = async ({ data, originalDoc, req }) => {
  if (!isPublication(data, req)) return
  const before = originalDoc ? await faqThatReadersSee(originalDoc.id, req) : null
  const kept = known(before ?? originalDoc)
  const note = data.changeNote?.trim() ? data.changeNote : null
  const isNew = kept.length === 0 || (note !== null && note !== (before ?? originalDoc)?.changeNote)
  const day = typeof req.context.publishesOn === 'string' ? req.context.publishesOn : today()
  const changes = isNew ? withChange(kept, day, kept.length === 0 ? null : note) : kept
  data.changes = changes.map(({ on, note: words }) => ({ on: storedDay(on), note: words }))
}

/** What was kept so far; of an answer that was published before anything was kept, its last change. */
function known(faq: Partial<Faq> | undefined | null) {
  const kept = (faq?.changes ?? []).flatMap(({ on, note }) => {
    const day = dayOf(on)
    return day === null ? [] : [{ on: day, note: note ?? null }]
  })
  if (kept.length > 0) return kept
  const since = dayOf(faq?.updatedOn)
  return since === null ? [] : [{ on: since, note: faq?.changeNote ?? null }]
}
