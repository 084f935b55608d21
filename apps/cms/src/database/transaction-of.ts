import type { Payload, PayloadRequest } from 'payload'

type Database = Payload['db']['drizzle']

/** The connection on which the request's open transaction runs; the pool when there is none. */
export async function transactionOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Database> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  return isDatabase(session?.db) ? session.db : req.payload.db.drizzle
}

function isDatabase(candidate: unknown): candidate is Database {
  return typeof candidate === 'object' && candidate !== null && 'execute' in candidate
}
