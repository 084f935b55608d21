import { join } from 'node:path'
import { lastLines } from '../processes/run-command.mjs'
import { UserError } from '../processes/user-error.mjs'
import { runPnpm } from '../workspace/package-manager.mjs'

/**
 * Runs one of the content system's own commands (migrate, seed, first-admin) to its end.
 * @param {{ root: string, dataDir: string, env: NodeJS.ProcessEnv }} where
 * @param {string} command a script of apps/cms/package.json
 * @param {string} failure what to say when it fails, as the beginning of a sentence
 * @returns {Promise<string>} what it printed
 * @throws {UserError}
 */
export async function runCmsCommand({ root, dataDir, env }, command, failure) {
  const logFile = join(dataDir, 'logs', `${command}.log`)
  const result = await runPnpm(root, ['--silent', '--filter', '@evenkeel/cms', 'run', command], {
    env: { ...env, CI: 'true' },
    logFile,
  })
  // A command that ends well without a word has been seen to have done nothing at all.
  if (result.code === 0 && result.output.trim() !== '') return result.output
  throw new UserError(`${failure}. The end of ${logFile}:\n\n${lastLines(result.output)}`)
}
