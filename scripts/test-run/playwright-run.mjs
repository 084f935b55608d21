import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { readJsonFile } from '../processes/private-file.mjs'
import { runCommand } from '../processes/run-command.mjs'
import { toolEnvironment } from '../workspace/package-manager.mjs'
import { field, list, text } from './report-fields.mjs'
import { failure } from './tally.mjs'

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/**
 * The journeys of tests/, against apps that run already.
 * @param {string} root
 * @param {{ reportFile: string, env: NodeJS.ProcessEnv, filters: readonly string[] }} options
 * @returns {Promise<Outcome>}
 */
export async function runPlaywright(root, { reportFile, env, filters }) {
  rmSync(reportFile, { force: true })
  const folder = join(root, 'tests')
  const program = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...filters]
  const result = await runCommand(process.execPath, program, {
    cwd: folder,
    env: { ...toolEnvironment(), ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    timeoutMs: 15 * 60_000,
  })
  if (!existsSync(reportFile)) return failure('journeys: did not get as far as a report', result.output)
  const outcome = readPlaywrightReport(readJsonFile(reportFile))
  if (outcome.passed + outcome.failures.length === 0) return failure('journeys: no test ran', result.output)
  if (result.code !== 0 && outcome.failures.length === 0) {
    return { ...outcome, failures: [{ title: 'journeys: the run failed', detail: result.output }] }
  }
  return outcome
}

/**
 * A test that passed only when it was tried again counts as failed: sometimes right is not right.
 * @param {unknown} report as Playwright's JSON reporter writes it
 * @returns {Outcome}
 */
export function readPlaywrightReport(report) {
  const specs = list(report, 'suites').flatMap((suite) => specsIn(suite, []))
  const tests = specs.flatMap(({ title, spec }) => list(spec, 'tests').map((test) => ({ title, test })))
  return {
    passed: tests.filter(({ test }) => text(test, 'status') === 'expected').length,
    failures: [
      ...list(report, 'errors').map((error) => ({ title: 'journeys', detail: text(error, 'message') })),
      ...tests
        .filter(({ test }) => ['unexpected', 'flaky'].includes(text(test, 'status')))
        .map(({ title, test }) => ({
          title: `${title} (${text(test, 'projectName')})`,
          detail: detailOf(test),
        })),
    ],
  }
}

/**
 * @param {unknown} suite
 * @param {readonly string[]} above
 * @returns {{ title: string, spec: unknown }[]}
 */
function specsIn(suite, above) {
  const path = [...above, text(suite, 'title')]
  const own = list(suite, 'specs').map((spec) => ({
    title: [...path, text(spec, 'title')].join(' > '),
    spec,
  }))
  return [...own, ...list(suite, 'suites').flatMap((inner) => specsIn(inner, path))]
}

/** @param {unknown} test */
function detailOf(test) {
  const errors = list(test, 'results').flatMap((result) => list(result, 'errors'))
  const attachments = list(test, 'results')
    .flatMap((result) => list(result, 'attachments'))
    .map((attachment) => field(attachment, 'path'))
    .filter((path) => typeof path === 'string')
  return stripVTControlCharacters(
    [...errors.map((error) => text(error, 'message')), ...attachments].join('\n'),
  )
}
