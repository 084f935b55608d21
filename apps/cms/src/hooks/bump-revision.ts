import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { raiseRevision } from '../database/content-revision.ts'

/** Tells every process, within the same transaction, that the snapshot has to be made again. */
export const bumpRevision: CollectionAfterChangeHook = async ({ req }) => {
  if (req.context.raisesRevisionItself !== true) await raiseRevision(req)
}

export const bumpRevisionOnDelete: CollectionAfterDeleteHook = async ({ req }) => {
  await raiseRevision(req)
}
