import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, SanitizedCollectionConfig } from 'payload'
import type { AuditAction } from './audit-words.ts'
import { changedFields } from './changed-fields.ts'
import { recordAudit } from './record-audit.ts'
import { copiedFrom } from './way-in.ts'
import { savesOnlyDraft, whatReadersSaw } from './what-readers-saw.ts'

type Stored = Record<string, unknown>
type Identified = Stored & { id: number }

/** Writes each change of a document to the audit log: what it was, and which fields it touched. */
export const auditChange: CollectionAfterChangeHook<Identified> = async ({
  collection,
  data,
  doc: { id },
  operation,
  previousDoc,
  req,
}) => {
  const before: Stored = previousDoc
  const after: Stored = { ...before, ...data }
  const isNew = operation === 'create'
  await recordAudit(req, {
    action: isNew ? creationOf(after) : updateOf(before, after, readersBefore()),
    collection: collection.slug,
    id,
    title: titleOf(collection, after),
    ...(isNew ? { detail: made() } : { fields: changedFields(collection.flattenedFields, before, after) }),
  })

  function made(): Record<string, unknown> {
    const copyOf = copiedFrom(req)
    return { isNew, ...(copyOf === null ? {} : { copyOf }) }
  }

  function readersBefore(): Readers {
    if (savesOnlyDraft(req)) return 'untouched'
    return whatReadersSaw(req, collection.slug, id) ? 'saw it' : 'saw nothing'
  }
}

/** Writes a deletion past the trash to the audit log. */
export const auditDelete: CollectionAfterDeleteHook<Identified> = async ({ collection, doc, id, req }) => {
  await recordAudit(req, {
    action: 'deleted',
    collection: collection.slug,
    id,
    title: titleOf(collection, doc),
  })
}

/** What a save means for readers: nothing at all, or what was before them when it came. */
type Readers = 'untouched' | 'saw it' | 'saw nothing'

function creationOf({ _status }: Stored): AuditAction {
  return _status === 'published' ? 'published' : 'created'
}

function updateOf(before: Stored, after: Stored, readers: Readers): AuditAction {
  if (after.deletedAt && !before.deletedAt) return 'trashed'
  if (before.deletedAt && !after.deletedAt) return 'untrashed'
  if (readers === 'untouched') return 'saved'
  if (after._status === 'published' && !after.deletedAt) return 'published'
  return readers === 'saw it' ? 'unpublished' : 'saved'
}

/** What a document is called, by the field that the admin takes for it. */
function titleOf({ slug, admin, labels }: SanitizedCollectionConfig, document: Stored): string {
  const title = admin.useAsTitle === undefined ? null : document[admin.useAsTitle]
  return typeof title === 'string' && title !== ''
    ? title
    : `${typeof labels.singular === 'string' ? labels.singular : slug} without a name`
}
