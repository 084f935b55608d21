/**
 * Seconds as a person reads them: '0.4 s', '18 s', '2 min 5 s'.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 100) return `${Math.round(seconds)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/**
 * Says what is about to happen, does it, says how it went and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [words] about the result
 * @returns {Promise<T>}
 */
export async function step(title, work, words = () => 'done') {
  const begun = performance.now()
  say(`- ${title} ...`)
  const result = await work()
  say(`  ${words(result)} (${duration(performance.now() - begun)})`)
  return result
}

/**
 * For work that is skipped when its result is there already.
 * @param {boolean} wasNeeded
 */
export function doneOrNothingToDo(wasNeeded) {
  return wasNeeded ? 'done' : 'nothing to do'
}
