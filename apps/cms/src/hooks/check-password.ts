import { passwordProblem } from '@evenkeel/domain'
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import type { User } from '../payload-types.ts'

/** Payload alone takes any three characters. */
export const checkPassword: CollectionBeforeValidateHook<User> = ({ data, originalDoc, req }) => {
  const password = data?.password
  if (typeof password !== 'string' || password === '') return
  const { email = '', name = '' } = { ...originalDoc, ...data }
  const message = passwordProblem(password, { email, name })
  if (message === null) return
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
}
