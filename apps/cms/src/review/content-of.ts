import { createHash } from 'node:crypto'
import { canonicalText, type ContentKind, contentForReaders } from '@evenkeel/domain'
import type { SanitizedCollectionConfig } from 'payload'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'

/** What readers would get of a document, and a name for exactly that. */
export interface ReviewedContent {
  entry: Record<string, unknown>
  hash: string
}

/**
 * The content of a stored document or of a change to it. Links stand as collection and id, so that it does not hang on
 * what else is published.
 */
export function contentOf(
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  kind: ContentKind,
  document: Record<string, unknown>,
): ReviewedContent {
  const whole = entryFromDocument(collection.flattenedFields, document, (to, id) => `${to}/${id}`)
  const entry = contentForReaders(kind, whole)
  return { entry, hash: createHash('sha256').update(canonicalText(entry)).digest('hex') }
}
