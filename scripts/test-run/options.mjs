import { UserError } from '../processes/user-error.mjs'

const stepNames = ['types', 'lint', 'imports', 'format', 'unused', 'floors', 'unit', 'journeys']

/**
 * @typedef {object} TestOptions
 * @property {ReadonlySet<string>} steps which steps to run; all of them unless asked otherwise
 * @property {readonly string[]} journeys passed on to Playwright: part of a file name, or its options
 * @property {string | null} folder the one package whose tests to run; null for all
 */

/**
 * @param {readonly string[]} args
 * @returns {TestOptions}
 * @throws {UserError} naming the argument
 */
export function readTestOptions(args) {
  /** @type {string[]} */
  const journeys = []
  let steps = new Set(stepNames)
  /** @type {string | null} */
  let folder = null
  for (const arg of args) {
    if (arg.startsWith('--only=')) steps = readSteps(arg.slice('--only='.length))
    else if (arg.startsWith('--in=')) folder = arg.slice('--in='.length)
    else if (steps.size === 1 && steps.has('journeys')) journeys.push(arg)
    else throw new UserError(`There is no option "${arg}". ${usage}`)
  }
  return { steps, journeys, folder }
}

const usage = [
  'npm test runs everything. While you work:',
  `  npm test -- --only=${stepNames.join(',')}     some steps of these`,
  '  npm test -- --only=unit --in=packages/domain     the tests of one package',
  '  npm test -- --only=journeys visa                 the journeys whose file name has "visa" in it',
].join('\n')

/** @param {string} text */
function readSteps(text) {
  const names = text.split(',')
  const unknown = names.find((name) => !stepNames.includes(name))
  if (unknown !== undefined) throw new UserError(`There is no step "${unknown}". ${usage}`)
  return new Set(names)
}
