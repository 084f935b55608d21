import type { FlattenedField, PayloadRequest } from 'payload'
import { linksOf } from '../snapshot/linked-ids.ts'

/** What the documents are called to which others link, as 'institutions/12' and a name. */
export async function namesOfLinks(
  fields: readonly FlattenedField[],
  documents: readonly Record<string, unknown>[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  const links = documents.flatMap((document) => linksOf(fields, document))
  const names = new Map<string, string>()
  for (const collection of new Set(links.map((link) => link.collection))) {
    const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.db.find<{ id: number; [field: string]: unknown }>({
      collection,
      where: { id: { in: links.filter((link) => link.collection === collection).map(({ id }) => id) } },
      select: { [title]: true },
      pagination: false,
      req,
    })
    for (const document of docs) names.set(`${collection}/${document.id}`, String(document[title]))
  }
  return names
}
