import type { Payload } from 'payload'

/**
 * Keeps what a reader handed in, once however often it is sent: the fingerprint is unique. The cms's own eyes write:
 * nobody has the right to create these.
 */
export async function keepOnce(
  payload: Payload,
  collection: 'reader-reports' | 'reader-questions',
  fingerprint: string,
  make: () => Promise<unknown>,
): Promise<void> {
  const isKept = async () => {
    const { totalDocs } = await payload.count({
      collection,
      where: { fingerprint: { equals: fingerprint } },
      overrideAccess: true,
    })
    return totalDocs > 0
  }
  if (await isKept()) return
  const failure = await make().then(() => null, reasonOf)
  // The same may have arrived at the same moment; the column is unique.
  if (failure === null || (await isKept())) return
  throw new Error(`What a reader handed in could not be kept (${collection}): ${failure}`)
}

/** Why, without the values of a failed query: what readers write is never logged. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return error.cause instanceof Error ? error.cause.message : error.name
}
