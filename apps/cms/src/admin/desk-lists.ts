import { type Day, factStatus, keysOf, programFacts, programSchema } from '@evenkeel/domain'
import type { Payload, TypedUser, Where } from 'payload'
import { contentCollections } from '../snapshot/content-collections.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'

/** A line on the desk: what it is, where it leads, and how many (null: it is one document). */
export interface DeskList {
  label: string
  href: string
  count: number | null
}

const PROGRAMS_LOOKED_AT = 500
const PROGRAMS_SHOWN = 8

/** Collections with published entries whose review date has passed. */
export async function reviewLists(payload: Payload, user: TypedUser, today: Day): Promise<DeskList[]> {
  const before = `${today}T00:00:00.000Z`
  return filteredLists(
    payload,
    user,
    (fields) => (fields.has('reviewBy') ? { reviewBy: { less_than: before } } : null),
    `where[reviewBy][less_than]=${encodeURIComponent(before)}`,
  )
}

async function filteredLists(
  payload: Payload,
  user: TypedUser,
  whereFor: (fields: Set<string>) => Where | null,
  query: string,
): Promise<DeskList[]> {
  const lists = await Promise.all(
    contentCollections(payload).map(async ({ slug, config }) => {
      const where = whereFor(new Set(config.flattenedFields.map(({ name }) => name)))
      if (!where) return []
      const found = await payload.find({
        collection: slug,
        where,
        draft: true,
        limit: 1,
        depth: 0,
        user,
        overrideAccess: false,
      })
      const label = typeof config.labels.plural === 'string' ? config.labels.plural : slug
      return found.totalDocs > 0
        ? [{ label, href: `/admin/collections/${slug}?${query}`, count: found.totalDocs }]
        : []
    }),
  )
  return lists.flat()
}

/** Programs with the most stated facts that are stale or disputed today, worst first. */
export async function overdueFacts(payload: Payload, user: TypedUser, today: Day): Promise<DeskList[]> {
  const programs = contentCollections(payload).find(({ kind }) => kind === 'programs')
  if (!programs) return []
  const { docs } = await payload.find({
    collection: 'programs',
    where: { fictional: { not_equals: true } },
    select: { name: true, facts: true, evidence: true, reviewBy: true },
    sort: 'updatedAt',
    limit: PROGRAMS_LOOKED_AT,
    pagination: false,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return docs
    .map((document) => ({
      document,
      count: countOverdue(
        entryFromDocument(programs.config.flattenedFields, { ...document }, () => null),
        today,
      ),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, PROGRAMS_SHOWN)
    .map(({ document, count }) => ({
      label: document.name,
      href: `/admin/collections/programs/${document.id}`,
      count,
    }))
}

const checkedPart = programSchema.pick({ facts: true, evidence: true, reviewBy: true })

function countOverdue(entry: Record<string, unknown>, today: Day): number {
  const parsed = checkedPart.safeParse(entry)
  if (!parsed.success) return 0
  const { facts, evidence, reviewBy } = parsed.data
  return keysOf(programFacts).filter((key) => {
    const status = factStatus({
      stated: facts[key] !== null,
      evidence: evidence.filter((row) => row.facts.includes(key)),
      reviewPeriod: programFacts[key].reviewPeriod,
      reviewBy,
      today,
    })
    return status === 'stale' || status === 'conflict'
  }).length
}
