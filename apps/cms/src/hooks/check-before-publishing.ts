import { type ContentKind, type Problem, publishProblems } from '@evenkeel/domain'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { storedDay } from '../fields/day.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'
import { fieldName } from '../snapshot/field-name.ts'
import { fieldPath } from '../snapshot/field-path.ts'
import { isPublication } from './is-publication.ts'
import { publicationDay } from './publication-day.ts'
import { type Link, linksOf } from '../snapshot/linked-ids.ts'
import { publishedSlugs } from '../database/published-slugs.ts'

/** Rules of a kind that need more than the entry itself: what else is published, for instance. */
export type FurtherCheck = (
  entry: Record<string, unknown>,
  req: PayloadRequest,
) => Promise<readonly Problem[]>

/**
 * Runs the domain's rules before something is published, and puts each problem on its field. Also stamps the day on
 * which readers get the new version. Drafts and the trash pass.
 */
export function checkBeforePublishing(
  kind: ContentKind,
  furtherCheck?: FurtherCheck,
): CollectionBeforeChangeHook<StoredContent> {
  return async ({ collection, data, originalDoc, req }) => {
    if (!isPublication(data, req)) return
    const day = publicationDay(req)
    data.updatedOn = storedDay(day)
    const document: Record<string, unknown> = { ...originalDoc, ...data }
    const fields = collection.flattenedFields
    const links = linksOf(fields, document)
    const slugs = await publishedSlugs(links, req)
    const entry = entryFromDocument(fields, document, (to, id) => slugs.get(`${to}/${id}`) ?? null)
    const hidden = links.filter((link) => !slugs.has(`${link.collection}/${link.id}`)).map(notPublishedYet)
    const hiddenPaths = new Set(hidden.map(({ path }) => path))
    const own = publishProblems(kind, entry, day)
    const further = (await furtherCheck?.(entry, req)) ?? []
    const found = new Set(own.map(({ path }) => path))
    const problems = [...own, ...further.filter(({ path }) => !found.has(path))]
      .map((problem) => ({ ...problem, path: fieldPath(fields, problem.path) }))
      .filter(({ path }) => !hiddenPaths.has(path))
    const errors = [...hidden, ...problems].map((problem) => ({
      ...problem,
      label: fieldName(fields, problem.path),
    }))
    if (errors.length === 0) return
    throw new ValidationError({ collection: collection.slug, errors, ...idOf(originalDoc), req }, req.t)
  }
}

function notPublishedYet({ path }: Link): Problem {
  return { path, message: 'Readers cannot see this yet: publish it first, or take the link out.' }
}

function idOf(document: { id?: unknown } | undefined) {
  return typeof document?.id === 'number' ? { id: document.id } : {}
}
