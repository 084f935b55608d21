import { join } from 'node:path'
import { oneAtATime } from '../processes/lock-file.mjs'
import { lastLines } from '../processes/run-command.mjs'
import { UserError } from '../processes/user-error.mjs'
import { contentHash } from './content-hash.mjs'
import { runPnpm, toolEnvironment } from './package-manager.mjs'
import { isStamped, stampAfter } from './stamp.mjs'

/** @typedef {{ name: string, folder: string, output: string }} App */

/** @type {readonly App[]} */
export const apps = [
  { name: '@evenkeel/cms', folder: 'apps/cms', output: '.next' },
  { name: '@evenkeel/portal', folder: 'apps/portal', output: 'build' },
]

/**
 * Builds an app unless its present build came from the same sources. A start and a test run of one checkout share the
 * build, and take turns.
 * @param {string} root
 * @param {App} app
 * @returns {Promise<boolean>} false when there was nothing to do
 */
export function buildApp(root, app) {
  const lock = join(root, app.folder, 'node_modules', '.build-lock')
  return oneAtATime(lock, () => buildUnlessStamped(root, app))
}

/**
 * @param {string} root
 * @param {App} app
 */
async function buildUnlessStamped(root, app) {
  const stamp = join(root, app.folder, app.output, 'built-from')
  const hash = sourceHash(root, app)
  if (isStamped(stamp, hash)) return false
  await stampAfter(stamp, hash, async () => {
    const result = await runPnpm(root, ['--filter', app.name, 'run', 'build'], {
      env: { ...toolEnvironment(), NODE_ENV: 'production' },
    })
    if (result.code !== 0) {
      throw new UserError(
        `${app.name} could not be built. The end of the output:\n\n${lastLines(result.output, 60)}`,
      )
    }
  })
  return true
}

/**
 * @param {string} root
 * @param {App} app
 */
function sourceHash(root, app) {
  const [major = ''] = process.versions.node.split('.')
  const sources = [app.folder, 'packages/domain', 'packages/ui', 'pnpm-lock.yaml', 'tsconfig.base.json']
  return contentHash(root, sources, { ignore: isTest, salt: `node ${major}` })
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.tsx?$/.test(path) || path.endsWith('.md')
}
