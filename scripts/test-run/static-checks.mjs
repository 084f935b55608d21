import { join } from 'node:path'
import { runCommand } from '../processes/run-command.mjs'
import { toolEnvironment } from '../workspace/package-manager.mjs'
import { checkFloors } from './version-floors.mjs'
import { failure, success } from './tally.mjs'

/** @typedef {import('./tally.mjs').Outcome} Outcome */
/** @typedef {{ name: string, title: string, run: (root: string) => Promise<Outcome> }} Check */

/** What can be said of the code without running it; each counts one. */
/** @type {readonly Check[]} */
export const staticChecks = [
  tool('types', 'types of every package', 'turbo', [
    'run',
    'typecheck',
    '--continue',
    '--output-logs=errors-only',
  ]),
  tool('types', 'types of the scripts', 'tsc', ['-p', 'tsconfig.json']),
  tool('lint', 'lint, without a single warning', 'eslint', ['.', '--max-warnings=0']),
  tool('imports', 'who may import whom', 'depcruise', ['apps', 'packages', 'scripts', 'tests', 'bench']),
  tool('format', 'formatting', 'prettier', ['--check', '.']),
  tool('unused', 'unused files, exports and packages', 'knip', ['--no-progress', '--no-config-hints']),
  {
    name: 'floors',
    title: 'versions without known holes',
    run: (root) => Promise.resolve(checkFloors(root)),
  },
]

/**
 * A check that is an installed tool's success.
 * @param {string} name
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Check}
 */
function tool(name, title, command, args) {
  return {
    name,
    title,
    async run(root) {
      const bin = join(root, 'node_modules', '.bin')
      // turbo looks for the package manager on the PATH.
      const env = { ...toolEnvironment(), PATH: `${bin}:${process.env.PATH ?? ''}` }
      const result = await runCommand(join(bin, command), args, { cwd: root, env, timeoutMs: 6 * 60_000 })
      return result.code === 0 ? success() : failure(`${title} (${command} ${args.join(' ')})`, result.output)
    },
  }
}
