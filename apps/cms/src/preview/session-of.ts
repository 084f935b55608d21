import type { PayloadRequest } from 'payload'

/** The session in which somebody asks; null for whoever came in without one. */
export function sessionOf(user: PayloadRequest['user']): string | null {
  return user && '_sid' in user && typeof user._sid === 'string' ? user._sid : null
}
