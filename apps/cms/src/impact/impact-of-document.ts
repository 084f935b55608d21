import {
  changesBetween,
  type Content,
  contentKinds,
  type FieldChange,
  type Impact,
  impactOf,
  makeSameListings,
  publishProblems,
  type ReadersView,
  slugSchema,
  withPublished,
  withWithdrawn,
} from '@evenkeel/domain'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { today } from '../clock.ts'
import { namesLinkingTo } from '../database/names-linking-to.ts'
import { publishedSlugs } from '../database/published-slugs.ts'
import { publishedNow, viewOf } from '../listings/published-now.ts'
import type { ContentCollection } from '../snapshot/content-collections.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'
import { fieldName } from '../snapshot/field-name.ts'
import { fieldPath } from '../snapshot/field-path.ts'
import { linksOf } from '../snapshot/linked-ids.ts'

/** What somebody thinks of doing with a document. */
export type Deed = 'publish' | 'withdraw'

export type DocumentImpact =
  | {
      readonly kind: 'impact'
      readonly impact: Impact
      /** What the document itself says otherwise than readers have it, field by field. */
      readonly changes: readonly FieldChange[]
      /** What keeps it from being done at present, in words. */
      readonly obstacles: readonly string[]
    }
  /** The draft has no form yet of which anything could be told. */
  | { readonly kind: 'unfinished'; readonly obstacles: readonly string[] }
  /** Readers do not have it: there is nothing to withdraw. */
  | { readonly kind: 'not-published' }
  | { readonly kind: 'gone' }

interface Asked {
  readonly payload: Payload
  readonly user: PayloadRequest['user']
  readonly collection: ContentCollection
  readonly id: number
  readonly deed: Deed
}

/** What readers would have otherwise once the document is published as it is drafted, or withdrawn. Changes nothing. */
export async function impactOfDocument(asked: Asked): Promise<DocumentImpact> {
  const { payload, user, collection, id, deed } = asked
  const wanted = { collection: collection.slug, id, depth: 0, disableErrors: true } as const
  const [draft, stored, readers] = await Promise.all([
    payload.findByID({ ...wanted, draft: true, user, overrideAccess: false }),
    payload.findByID({ ...wanted, draft: false, user, overrideAccess: false }),
    publishedNow(payload),
  ])
  if (!draft || !stored) return { kind: 'gone' }
  const replaces = publishedSchema.safeParse(stored).data?.slug ?? null
  if (deed === 'publish') return publication(asked, { ...draft }, replaces, readers)
  return replaces === null ? { kind: 'not-published' } : withdrawal(asked, replaces, readers)
}

const publishedSchema = z.looseObject({ _status: z.literal('published'), slug: slugSchema })

async function publication(
  { payload, collection: { kind, config } }: Asked,
  draft: Record<string, unknown>,
  replaces: string | null,
  readers: ReadersView,
): Promise<DocumentImpact> {
  const fields = config.flattenedFields
  const links = linksOf(fields, draft)
  const slugs = await publishedSlugs(links, { payload })
  const raw = entryFromDocument(fields, draft, (to, id) => slugs.get(`${to}/${id}`) ?? null)
  const entry = { ...raw, updatedOn: today() }
  const obstacles = [
    ...links
      .filter(({ collection, id }) => !slugs.has(`${collection}/${id}`))
      .map(({ path }) => `${fieldName(fields, path)}: Readers cannot see this yet.`),
    ...publishProblems(kind, entry, today()).map(
      ({ path, message }) => `${fieldName(fields, fieldPath(fields, path))}: ${message}`,
    ),
  ]
  const parsed = contentKinds[kind].safeParse(entry)
  if (!parsed.success) return { kind: 'unfinished', obstacles }
  const after = withPublished(readers.content, { kind, entry: parsed.data, replaces })
  return {
    kind: 'impact',
    impact: impactOf(readers, await viewAfter(readers, after)),
    changes: changesBetween(kind, entryAt(readers.content, kind, replaces), { ...parsed.data }),
    obstacles,
  }
}

async function withdrawal(
  { payload, collection: { kind, slug }, id }: Asked,
  replaces: string,
  readers: ReadersView,
): Promise<DocumentImpact> {
  const names = await namesLinkingTo(slug, id, { payload })
  const after = withWithdrawn(readers.content, kind, replaces)
  return {
    kind: 'impact',
    impact: impactOf(readers, await viewAfter(readers, after)),
    changes: [],
    obstacles: names.map((name) => `Readers still get here from “${name}”.`),
  }
}

function entryAt(
  content: Content,
  kind: ContentCollection['kind'],
  slug: string | null,
): Readonly<Record<string, unknown>> {
  const list: readonly { readonly slug: string }[] = content.entries[kind]
  return { ...list.find((entry) => entry.slug === slug) }
}

/** Most changes leave the listings alone: then the program list stays as it is indexed. */
function viewAfter(readers: ReadersView, content: Content): Promise<ReadersView> | ReadersView {
  return makeSameListings(readers.content, content)
    ? { content, index: readers.index }
    : viewOf(content, readers.index.today)
}
