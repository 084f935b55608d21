import type { PayloadRequest } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'

/** True for a write that readers will see: not a draft, not the trash, not an old version taken up again as a draft. */
export function isPublication(data: Partial<StoredContent>, req: Pick<PayloadRequest, 'context'>): boolean {
  return data._status === 'published' && !data.deletedAt && req.context.restoresAsDraft !== true
}
