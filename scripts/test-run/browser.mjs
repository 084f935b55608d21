import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { lastLines, runCommand } from '../processes/run-command.mjs'
import { UserError } from '../processes/user-error.mjs'
import { toolEnvironment } from '../workspace/package-manager.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium that starts: the named one, one of this machine, one that Playwright brought earlier, else a new one.
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string>} its path
 * @throws {UserError} saying how to get one
 */
export async function findOrInstallBrowser(root, env) {
  const named = env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (await starts(named)) return named
    throw new UserError(`CHROMIUM_PATH is ${named}, which does not start. Correct it, or leave it unset.`)
  }
  const playwrights = await playwrightBrowser(root)
  const found = await firstThatStarts([...onThisMachine(env.PATH ?? ''), playwrights])
  if (found !== null) return found
  const download = await installByPlaywright(root)
  if (await starts(playwrights)) return playwrights
  const packaged = await installByApt()
  const installed = await firstThatStarts(onThisMachine(env.PATH ?? ''))
  if (installed !== null) return installed
  throw new UserError(failureWords([download, packaged]))
}

/**
 * @param {string} path the PATH
 * @returns {string[]} programs that exist, best first
 */
function onThisMachine(path) {
  const folders = ['/usr/bin', ...path.split(delimiter).filter((folder) => folder !== '')]
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return [...new Set(candidates)].filter((candidate) => existsSync(candidate))
}

/** @param {string} root */
async function playwrightBrowser(root) {
  // Playwright belongs to the tests, so it is asked from there.
  const question = "process.stdout.write(require('@playwright/test').chromium.executablePath())"
  const { output } = await runCommand(process.execPath, ['-e', question], { cwd: join(root, 'tests') })
  return output.trim()
}

/** @param {readonly string[]} paths */
async function firstThatStarts(paths) {
  for (const path of paths) {
    if (await starts(path)) return path
  }
  return null
}

/** @param {string} path */
async function starts(path) {
  if (!existsSync(path)) return false
  // A browser whose libraries are missing exists and cannot start.
  const { code } = await runCommand(path, ['--version'], { timeoutMs: 30_000 })
  return code === 0
}

/** @param {string} root */
async function installByPlaywright(root) {
  const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  const env = toolEnvironment()
  const { output } = await runCommand(process.execPath, args, {
    cwd: join(root, 'tests'),
    env,
    timeoutMs: 5 * 60_000,
  })
  return output
}

async function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return ''
  const env = { ...toolEnvironment(), DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runCommand('apt-get', ['update'], { env, timeoutMs: 5 * 60_000 })
  const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
  })
  return `${update.output}\n${install.output}`
}

/** @param {readonly string[]} outputs */
function failureWords(outputs) {
  return [
    'No Chromium was found, and none could be installed. Install one and run the tests again:',
    '  Debian and Ubuntu   sudo apt-get install chromium',
    '  macOS               brew install --cask chromium',
    '  anywhere            set CHROMIUM_PATH to the program of a Chromium or Chrome that you have',
    ...outputs.filter((output) => output !== '').map((output) => `\n${lastLines(output, 15)}`),
  ].join('\n')
}
