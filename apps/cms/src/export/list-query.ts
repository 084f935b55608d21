import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'

/** Which documents are asked for, as the list on the page has them: filtered, searched, sorted. */
export interface ListQuery {
  readonly where: Where
  readonly sort: string[]
  readonly search: string
  readonly isTrash: boolean
}

const whereSchema = z.custom<Where>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
const LONGEST_SEARCH = 200

/** The query of a request; how broad it may be has been checked before it came here. */
export function listQuery(req: PayloadRequest, collectionConfig: SanitizedCollectionConfig): ListQuery {
  const { query, searchParams } = req
  const where = whereSchema.catch({}).parse(query.where ?? {})
  const search = (searchParams.get('search') ?? '').slice(0, LONGEST_SEARCH)
  const asked = (searchParams.get('sort') ?? '').split(',').filter((field) => field !== '')
  const usual = typeof collectionConfig.defaultSort === 'string' ? [collectionConfig.defaultSort] : []
  return {
    where: mergeListSearchAndWhere({ collectionConfig, search, where }),
    // The number last: without it, entries that tie could come twice or never from one page to the next.
    sort: [...(asked.length > 0 ? asked : usual), 'id'],
    search,
    isTrash: searchParams.get('trash') === 'true',
  }
}
