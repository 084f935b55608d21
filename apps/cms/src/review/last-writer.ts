import type { PayloadRequest } from 'payload'

/** Who wrote to a document last, by name; colleagues see it of each other, whoever else may read the log. */
export async function lastWriterOf(
  { payload }: PayloadRequest,
  collection: string,
  id: number,
): Promise<string | null> {
  const { docs } = await payload.db.find<{ id: number; whoName: string }>({
    collection: 'audit-log',
    where: {
      and: [
        { subjectCollection: { equals: collection } },
        { subjectId: { equals: String(id) } },
        { action: { in: ['created', 'saved', 'published', 'unpublished', 'trashed', 'untrashed'] } },
      ],
    },
    sort: '-id',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.whoName ?? null
}
