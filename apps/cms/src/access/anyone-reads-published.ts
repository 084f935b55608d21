import type { Access, Where } from 'payload'
import { roleOf } from './roles.ts'

const publishedAndNotInTheTrash: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** Staff read everything; the public reads what is published and not in the trash, and nothing else. */
export const anyoneReadsPublished: Access = ({ req }) =>
  roleOf(req.user) !== null || publishedAndNotInTheTrash
