/**
 * Something that the person at the keyboard can mend: printed as its words alone, without a stack.
 * Anything else that is thrown is a fault of ours and is printed whole.
 */
export class UserError extends Error {
  /** @override */
  name = 'UserError'
}

/**
 * What to print for something that was thrown.
 * @param {unknown} thrown
 * @returns {string}
 */
export function wordsFor(thrown) {
  if (thrown instanceof UserError) return thrown.message
  if (thrown instanceof Error) return thrown.stack ?? thrown.message
  return String(thrown)
}

/**
 * The `code` of a Node or PostgreSQL error ('ENOENT', '28P01'), or '' where there is none.
 * @param {unknown} thrown
 * @returns {string}
 */
export function errorCode(thrown) {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return ''
  return typeof thrown.code === 'string' ? thrown.code : ''
}
