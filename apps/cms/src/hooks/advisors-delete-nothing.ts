import { type CollectionBeforeDeleteHook, Forbidden } from 'payload'
import { roleOf } from '../access/roles.ts'

/** Nothing is deleted for good on behalf of an advisor, whichever way the deletion comes in. */
export const advisorsDeleteNothing: CollectionBeforeDeleteHook = ({ req }) => {
  if (roleOf(req.user) === 'advisor') throw new Forbidden(req.t)
}
