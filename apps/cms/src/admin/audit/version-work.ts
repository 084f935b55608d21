import { changesBetween, type FieldChange } from '@evenkeel/domain'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { contentCollections } from '../../snapshot/content-collections.ts'
import { namesOfLinks } from '../../hooks/names-of-links.ts'
import { entryFromDocument } from '../../snapshot/entry-from-document.ts'

const VERSIONS_SHOWN = 20

const versionSchema = z.object({
  id: z.number(),
  updatedAt: z.string(),
  version: z.looseObject({ _status: z.string().nullish() }),
})

/** A version of a document, and what it changed against the one before it. */
export interface ToldVersion {
  readonly id: number
  readonly savedAt: string
  readonly isPublished: boolean
  readonly changes: readonly FieldChange[]
}

/** The newest versions of a document, newest first, each with its differences in words; null for no content at all. */
export async function toldVersions(
  payload: Payload,
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number },
): Promise<readonly ToldVersion[] | null> {
  const found = contentCollections(payload).find(({ slug }) => slug === collection)
  if (!found) return null
  const { docs } = await payload.findVersions({
    collection: found.slug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: VERSIONS_SHOWN + 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const versions = docs.map((document) => versionSchema.parse(document))
  const fields = found.config.flattenedFields
  const names = await namesOfLinks(
    fields,
    versions.map(({ version }) => version),
    req,
  )
  const entries = versions.map(({ version }) =>
    entryFromDocument(fields, version, (to, link) => names.get(`${to}/${link}`) ?? null),
  )
  return versions.slice(0, VERSIONS_SHOWN).map(({ id: number, updatedAt, version }, at) => ({
    id: number,
    savedAt: updatedAt,
    isPublished: version._status === 'published',
    changes: changesBetween(found.kind, entries[at + 1] ?? {}, entries[at] ?? {}),
  }))
}
