import type { Access, SanitizedConfig } from 'payload'
import { roleOf } from '../access/roles.ts'
import { staffOnly } from '../access/staff-only.ts'
import { nameOfHolder } from './name-of-holder.ts'

const LOCKS = 'payload-locked-documents'

/**
 * Payload lets everybody who is signed in write the list of who works at what. Here a person takes over a document for
 * themselves and lets go of their own, and nothing else; the cms itself makes the entries.
 */
export function keepingLocksOwn(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === LOCKS)
  if (!locks) throw new Error('Payload keeps no list of who works at what.')
  locks.access.create = () => false
  locks.access.read = staffOnly
  locks.access.update = takesOverForThemselves
  locks.access.delete = ownOnly
  locks.hooks.afterRead = [...locks.hooks.afterRead, nameOfHolder]
  return config
}

/** One document at a time, and no word but the own name: neither somebody else's nor another document. */
const takesOverForThemselves: Access = ({ req, id, data }) => {
  if (roleOf(req.user) === null || id === undefined) return false
  const said: unknown = data
  if (said === undefined) return true
  if (typeof said !== 'object' || said === null || Object.keys(said).some((name) => name !== 'user'))
    return false
  return 'user' in said && isOwn(said.user, req.user?.id)
}

function isOwn(link: unknown, id: number | undefined): boolean {
  return typeof link === 'object' && link !== null && 'value' in link && link.value === id
}

const ownOnly: Access = ({ req }) =>
  roleOf(req.user) !== null && req.user ? { 'user.value': { equals: req.user.id } } : false
