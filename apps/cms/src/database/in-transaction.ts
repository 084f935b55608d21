import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does work in one transaction: all of it, or, where something throws, none. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
