import type { PayloadRequest } from 'payload'

/** What a person may be in the cms, from the widest rights to the narrowest. */
export const ROLES = ['administrator', 'editor', 'advisor'] as const

export type Role = (typeof ROLES)[number]

type Visitor = PayloadRequest['user']

/** The role of whoever asks; null for the anonymous public and for anything that is no role. */
export function roleOf(visitor: Visitor): Role | null {
  return ROLES.find((role) => role === visitor?.role) ?? null
}
