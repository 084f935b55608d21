import { type Directories, type Day, type KnownListing, nameDirectory } from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../../database/transaction-of.ts'

/** What the desk holds already, as far as rows are matched against it. */
export interface ListingWorld {
  readonly listings: readonly KnownListing[]
  readonly directories: Directories
  /** Address names that no new listing can have, of drafts and of what lies in the trash too. */
  readonly takenSlugs: ReadonlySet<string>
  readonly ids: LinkIds
  readonly stamp: string
}

/** Ids and address names of what listings link to, both ways. */
export interface LinkIds {
  idOf(collection: string, slug: string): number
  slugOf(collection: string, id: string | number): string | null
}

/** Reads what rows are matched against: names and numbers, not whole documents. */
export async function listingWorld(req: PayloadRequest, today: Day): Promise<ListingWorld> {
  const stamp = await listingsStamp(req)
  const [institutions, specialties] = await Promise.all([
    namedEntries(req, 'institutions'),
    namedEntries(req, 'specialties'),
  ])
  const ids = linkIds({ institutions, specialties })
  const rows = await listingRows(req)
  const listings = rows.map(({ id, slug, name, institution_id, acgme_id }) => ({
    id,
    slug: slug ?? '',
    name,
    institution: institution_id === null ? null : ids.slugOf('institutions', institution_id),
    acgmeId: acgme_id,
  }))
  return {
    listings,
    directories: {
      institutions: nameDirectory('institution', institutions),
      specialties: nameDirectory('specialty', specialties),
      today,
    },
    takenSlugs: new Set(rows.flatMap(({ slug, live_slug }) => [slug ?? '', live_slug ?? ''])),
    ids,
    stamp,
  }
}

/**
 * Changes with every save of a listing and with every one that is deleted. Compared again under a lock before an
 * import writes: what was planned holds only for what was there.
 */
export async function listingsStamp(req: PayloadRequest): Promise<string> {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    select (select count(*) from _programs_v) || '/' || (select coalesce(max(id), 0) from _programs_v) || '/'
      || (select count(*) from programs) as stamp`)
  return z.object({ stamp: z.string() }).parse(rows[0]).stamp
}

const rowSchema = z.object({
  id: z.number(),
  slug: z.string().nullable(),
  live_slug: z.string().nullable(),
  name: z.string().nullable(),
  institution_id: z.number().nullable(),
  acgme_id: z.string().nullable(),
})

/** Each listing as its newest version has it. */
async function listingRows(req: PayloadRequest) {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    select p.id, p.slug as live_slug,
      case when v.id is null then p.slug else v.version_slug end as slug,
      case when v.id is null then p.name else v.version_name end as name,
      case when v.id is null then p.institution_id else v.version_institution_id end as institution_id,
      case when v.id is null then p.acgme_id else v.version_acgme_id end as acgme_id
    from programs p left join _programs_v v on v.parent_id = p.id and v.latest
    order by p.id`)
  return z.array(rowSchema).parse(rows)
}

interface NamedEntry {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly alsoCalled: readonly string[]
}

const entrySchema = z.object({
  id: z.number(),
  slug: z.string().nullish(),
  name: z.string().nullish(),
  alsoCalled: z
    .array(z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]))
    .nullish(),
})

async function namedEntries(
  req: PayloadRequest,
  collection: 'institutions' | 'specialties',
): Promise<NamedEntry[]> {
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    select: { slug: true, name: true, alsoCalled: true },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.flatMap((document) => {
    const { id, slug, name, alsoCalled } = entrySchema.parse(document)
    return slug && name ? [{ id, slug, name, alsoCalled: alsoCalled ?? [] }] : []
  })
}

function linkIds(entries: Readonly<Record<string, readonly NamedEntry[]>>): LinkIds {
  const bySlug = new Map<string, number>()
  const byId = new Map<string, string>()
  for (const [collection, list] of Object.entries(entries)) {
    for (const { id, slug } of list) {
      bySlug.set(`${collection}/${slug}`, id)
      byId.set(`${collection}/${id}`, slug)
    }
  }
  return {
    idOf(collection, slug) {
      const id = bySlug.get(`${collection}/${slug}`)
      if (id === undefined) throw new Error(`There is no ${collection}/${slug} to link to.`)
      return id
    },
    slugOf: (collection, id) => byId.get(`${collection}/${id}`) ?? null,
  }
}
