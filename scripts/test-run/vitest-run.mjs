import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonFile } from '../processes/private-file.mjs'
import { runCommand } from '../processes/run-command.mjs'
import { packageFolders, readManifest } from '../workspace/manifest.mjs'
import { toolEnvironment } from '../workspace/package-manager.mjs'
import { list, text } from './report-fields.mjs'
import { failure } from './tally.mjs'

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/**
 * The folders whose tests vitest runs: the scripts' own, then every package with a `test` script.
 * @param {string} root
 * @returns {{ title: string, folder: string, args: string[] }[]}
 */
export function vitestSuites(root) {
  const packages = packageFolders(root).filter((folder) => 'test' in readManifest(join(root, folder)).scripts)
  return [
    { title: 'tests of the scripts', folder: '.', args: ['--config', 'scripts/vitest.config.mjs'] },
    ...packages.map((folder) => ({ title: `tests of ${folder}`, folder, args: [] })),
  ]
}

/**
 * @param {string} root
 * @param {ReturnType<typeof vitestSuites>[number]} suite
 * @param {{ reportFile: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Outcome>}
 */
export async function runVitest(root, { title, folder, args }, { reportFile, env }) {
  rmSync(reportFile, { force: true })
  const program = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', ...args]
  const result = await runCommand(process.execPath, [...program, `--outputFile.json=${reportFile}`], {
    cwd: join(root, folder),
    env: { ...toolEnvironment(), ...env },
    timeoutMs: 10 * 60_000,
  })
  if (!existsSync(reportFile)) return failure(`${title}: did not get as far as a report`, result.output)
  const outcome = readVitestReport(readJsonFile(reportFile))
  if (outcome.passed + outcome.failures.length === 0) return failure(`${title}: no test ran`, result.output)
  // An error outside of any test (an unhandled rejection) makes the run fail without a failed test.
  if (result.code !== 0 && outcome.failures.length === 0) {
    return { ...outcome, failures: [{ title: `${title}: the run failed`, detail: result.output }] }
  }
  return outcome
}

/**
 * @param {unknown} report as vitest's JSON reporter writes it
 * @returns {Outcome}
 */
export function readVitestReport(report) {
  const files = list(report, 'testResults')
  const tests = files.flatMap((file) => list(file, 'assertionResults'))
  const unread = files.filter(
    (file) => text(file, 'status') === 'failed' && list(file, 'assertionResults').length === 0,
  )
  return {
    passed: tests.filter((test) => text(test, 'status') === 'passed').length,
    failures: [
      ...unread.map((file) => ({ title: text(file, 'name'), detail: text(file, 'message') })),
      ...files.flatMap((file) =>
        list(file, 'assertionResults')
          .filter((test) => text(test, 'status') === 'failed')
          .map((test) => ({
            title: `${text(file, 'name')} > ${text(test, 'fullName')}`,
            detail: list(test, 'failureMessages').map(String).join('\n'),
          })),
      ),
    ],
  }
}
