/** @typedef {{ line: (text: string) => void }} Printer */

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
 * Says what is about to happen, does it, says how long it took. The work may return a few words about its outcome.
 * @template T
 * @param {string} title
 * @param {(note: (words: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = performance.now()
  let outcome = 'done'
  say(`- ${title} ...`)
  const result = await work((words) => {
    outcome = words
  })
  say(`  ${outcome} (${duration(performance.now() - begun)})`)
  return result
}
