import { createHash, timingSafeEqual } from 'node:crypto'

/** True where both are the same; takes as long whatever differs. Nothing given is never right. */
export function isSameSecret(given: string | null, secret: string): boolean {
  if (given === null) return false
  return timingSafeEqual(digest(given), digest(secret))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
