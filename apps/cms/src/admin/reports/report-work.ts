import { labelOf, reportedFactLabel, reportKinds } from '@evenkeel/domain'
import type { Payload, TypedUser, Where } from 'payload'
import type { DeskList } from '../desk-lists.ts'

const REPORTS_SHOWN = 5
const LIST = '/admin/collections/reader-reports'

/** What readers reported and nobody has decided yet: how many, and those that wait longest. */
export async function openReports(payload: Payload, user: TypedUser): Promise<DeskList[]> {
  const { docs, totalDocs } = await findOpen(payload, user, {})
  if (totalDocs === 0) return []
  return [
    { label: 'Open', href: `${LIST}?where[state][equals]=open&sort=createdAt`, count: totalDocs },
    ...docs.map(({ id, title }) => ({ label: title, href: `${LIST}/${id}`, count: null })),
  ]
}

/** The same for one listing, each report by its fact and what the reader says of it. */
export async function openReportsOn(payload: Payload, user: TypedUser, program: number): Promise<DeskList[]> {
  const { docs } = await findOpen(payload, user, { program: { equals: program } })
  return docs.map(({ id, fact, kind }) => ({
    label: `${reportedFactLabel(fact ?? '')}: ${labelOf(reportKinds, kind)}`,
    href: `${LIST}/${id}`,
    count: null,
  }))
}

function findOpen(payload: Payload, user: TypedUser, which: Where) {
  return payload.find({
    collection: 'reader-reports',
    where: { and: [{ state: { equals: 'open' } }, which] },
    select: { title: true, fact: true, kind: true },
    sort: 'createdAt',
    limit: REPORTS_SHOWN,
    depth: 0,
    user,
    overrideAccess: false,
  })
}
