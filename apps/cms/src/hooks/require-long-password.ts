import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import type { User } from '../payload-types.ts'

const SHORTEST = 12
/** Signing in takes no more than a thousand characters; nobody remembers two hundred. */
const LONGEST = 200

/** Payload alone takes three characters. */
export const requireLongPassword: CollectionBeforeValidateHook<User> = ({ data, req }) => {
  const password = data?.password
  if (typeof password !== 'string' || password === '') return
  if (password.length >= SHORTEST && password.length <= LONGEST) return
  const message = `A password has ${SHORTEST} to ${LONGEST} characters. A few words in a row are easy to remember.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
}
