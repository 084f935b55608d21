import { lastLines } from '../processes/run-command.mjs'

/**
 * What one check or one runner found. `failures` has one entry a failure, each a heading and enough to mend it.
 * @typedef {{ passed: number, failures: { title: string, detail: string }[] }} Outcome
 */

/** @returns {Outcome} */
export function success() {
  return { passed: 1, failures: [] }
}

/**
 * @param {string} title
 * @param {string} detail
 * @returns {Outcome}
 */
export function failure(title, detail) {
  return { passed: 0, failures: [{ title, detail }] }
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function together(outcomes) {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  }
}

/**
 * One line for one outcome: '12 passed', '11 passed, 1 FAILED'.
 * @param {Outcome} outcome
 */
export function inBrief({ passed, failures }) {
  return failures.length === 0 ? `${passed} passed` : `${passed} passed, ${failures.length} FAILED`
}

/**
 * Everything that failed, then the line that machines read.
 * @param {Outcome} outcome
 * @returns {string}
 */
export function summary({ passed, failures }) {
  const parts = failures.map(({ title, detail }) => `\n=== FAILED: ${title}\n${shorten(detail)}`)
  return [...parts, '', `${passed} passed, ${failures.length} failed`].join('\n')
}

const mostLines = 120

/** @param {string} detail */
function shorten(detail) {
  const lines = lastLines(detail, Infinity).split('\n')
  if (lines.length <= mostLines) return lines.join('\n')
  const left = lines.slice(0, mostLines / 2)
  const right = lines.slice(-mostLines / 2)
  return [...left, `    ... ${lines.length - mostLines} lines left out ...`, ...right].join('\n')
}
