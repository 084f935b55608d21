/**
 * A list in a report; empty when there is none.
 * @param {unknown} holder
 * @param {string} key
 * @returns {unknown[]}
 */
export function list(holder, key) {
  const value = field(holder, key)
  return Array.isArray(value) ? value : []
}

/**
 * @param {unknown} holder
 * @param {string} key
 */
export function text(holder, key) {
  const value = field(holder, key)
  return typeof value === 'string' ? value : ''
}

/**
 * @param {unknown} holder
 * @param {string} key
 * @returns {unknown}
 */
export function field(holder, key) {
  if (typeof holder !== 'object' || holder === null) return undefined
  return Object.entries(holder).find(([name]) => name === key)?.[1]
}
