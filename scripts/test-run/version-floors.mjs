import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonFile } from '../processes/private-file.mjs'
import { failure, success } from './tally.mjs'

/** @typedef {{ exactly?: string, atLeast?: string, because: string }} Rule */

/**
 * Holds the lockfile to the versions below which holes are known, since no audit service can be asked from everywhere,
 * and to naming no registry, since everybody installs from their own.
 * @param {string} root
 */
export function checkFloors(root) {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  const rules = readRules(join(root, 'scripts/test-run/version-floors.json'))
  const problems = [...floorProblems(lockfile, rules), ...registryProblems(lockfile)]
  const title = 'versions without known holes (pnpm-lock.yaml)'
  return problems.length === 0 ? success() : failure(title, problems.join('\n'))
}

/**
 * @param {string} lockfile
 * @param {ReadonlyMap<string, Rule>} rules by package name; '@scope/*' is every package of a scope
 * @returns {string[]} a sentence for each version that breaks its rule, and for each rule that meets nothing
 */
export function floorProblems(lockfile, rules) {
  const versions = lockedVersions(lockfile)
  return [...rules].flatMap(([pattern, rule]) => {
    const matching = versions.filter(({ name }) => matches(name, pattern))
    if (matching.length === 0) return [`${pattern}: no such package is locked any more; take its rule away`]
    return matching
      .filter(({ version }) => !obeys(version, rule))
      .map(({ name, version }) => `${name} ${version}: ${wanted(rule)}, because: ${rule.because}`)
  })
}

/**
 * @param {string} lockfile
 * @returns {string[]}
 */
export function registryProblems(lockfile) {
  return lockfile
    .split('\n')
    .flatMap((line, index) =>
      /\btarball:|https?:\/\//.test(line) ? [`line ${index + 1} names a host:${line}`] : [],
    )
}

/**
 * The entries of the lockfile's `packages:` part.
 * @param {string} lockfile
 * @returns {{ name: string, version: string }[]}
 */
export function lockedVersions(lockfile) {
  const [, afterPackages = ''] = lockfile.split('\npackages:\n')
  const [packages = ''] = afterPackages.split('\nsnapshots:\n')
  return [...packages.matchAll(/^ {2}'?(@?[^@\s']+)@([^:'\s(]+)'?:$/gm)].map(
    ([, name = '', version = '']) => ({
      name,
      version,
    }),
  )
}

/**
 * @param {string} name
 * @param {string} pattern
 */
function matches(name, pattern) {
  return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

/**
 * @param {string} version
 * @param {Rule} rule
 */
function obeys(version, { exactly, atLeast }) {
  if (exactly !== undefined) return version === exactly
  return atLeast === undefined || compareVersions(version, atLeast) >= 0
}

/** @param {Rule} rule */
function wanted({ exactly, atLeast }) {
  return exactly === undefined ? `at least ${atLeast}` : `exactly ${exactly}`
}

/**
 * A pre-release counts as below its release.
 * @param {string} left
 * @param {string} right
 */
export function compareVersions(left, right) {
  const [leftNumbers = '', leftPre] = left.split('-')
  const [rightNumbers = '', rightPre] = right.split('-')
  const byNumbers = leftNumbers.localeCompare(rightNumbers, 'en', { numeric: true })
  return byNumbers !== 0 ? byNumbers : Number(rightPre !== undefined) - Number(leftPre !== undefined)
}

/**
 * @param {string} file
 * @returns {Map<string, Rule>}
 */
function readRules(file) {
  return new Map(
    Object.entries(readJsonFile(file) ?? {}).map(([name, rule]) => [name, parseRule(name, rule)]),
  )
}

/**
 * @param {string} name
 * @param {unknown} rule
 * @returns {Rule}
 */
function parseRule(name, rule) {
  if (typeof rule === 'object' && rule !== null && 'because' in rule && typeof rule.because === 'string') {
    const because = rule.because
    if ('exactly' in rule && typeof rule.exactly === 'string') return { exactly: rule.exactly, because }
    if ('atLeast' in rule && typeof rule.atLeast === 'string') return { atLeast: rule.atLeast, because }
  }
  throw new Error(`The rule for ${name} needs "because" and one of "exactly" and "atLeast"`)
}
