import { criteriaProblems } from '@evenkeel/domain'
import type { Payload, TypedUser } from 'payload'
import { publishedIndex } from '../listings/published-now.ts'
import type { DeskList } from './desk-lists.ts'

const LOOKED_AT = 200

/** Published collections whose criteria the program list no longer understands: readers see a remark about it. */
export async function collectionsToMend(payload: Payload, user: TypedUser): Promise<DeskList[]> {
  const { docs } = await payload.find({
    collection: 'program-collections',
    where: { _status: { equals: 'published' } },
    select: { title: true, criteria: true },
    sort: 'order',
    limit: LOOKED_AT,
    pagination: false,
    depth: 0,
    user,
    overrideAccess: false,
  })
  if (docs.length === 0) return []
  const index = await publishedIndex(payload)
  return docs
    .filter(({ criteria }) => criteriaProblems(index, criteria).length > 0)
    .map(({ id, title }) => ({
      label: title,
      href: `/admin/collections/program-collections/${id}`,
      count: null,
    }))
}
