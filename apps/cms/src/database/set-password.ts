import type { PayloadRequest } from 'payload'
import type { Actor } from '../audit/record-audit.ts'

/** Sets somebody's password by the link that they hold: it is the permission, nobody is signed in. */
export async function setPassword(
  req: PayloadRequest,
  who: Actor & { id: number },
  password: string,
): Promise<void> {
  await req.payload.update({
    collection: 'users',
    id: who.id,
    data: { password },
    depth: 0,
    context: { actsFor: who },
    req,
    overrideAccess: true,
  })
}
