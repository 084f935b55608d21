import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../processes/run-command.mjs'
import { UserError } from '../processes/user-error.mjs'
import { readManifest } from './manifest.mjs'

/** @typedef {{ command: string, args: readonly string[] }} PackageManager how to call pnpm: `command ...args install` */

/**
 * The pinned pnpm: the installed one, else by npx, which every Node.js brings along (corepack is not everywhere, and
 * its signature check fails behind some registries).
 * @param {string} root
 * @returns {PackageManager}
 */
function packageManager(root) {
  const installed = join(root, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
  if (existsSync(installed)) return { command: process.execPath, args: [installed] }
  return { command: 'npx', args: ['--yes', pinnedManager(root)] }
}

/**
 * @param {string} root
 * @returns {string} as npx takes it: 'pnpm@10.34.9'
 */
function pinnedManager(root) {
  const [pinned = ''] = readManifest(root).packageManager.split('+')
  if (/^pnpm@\d+\.\d+\.\d+$/.test(pinned)) return pinned
  throw new UserError('package.json names no exact pnpm version in "packageManager": bring that line back.')
}

/**
 * The environment for installing and building. NODE_ENV=production, where somebody has set it, would leave out the
 * tools that the build needs.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  const { NODE_ENV: _unwanted, ...rest } = process.env
  return {
    ...rest,
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runPnpm(root, args, options = {}) {
  const { command, args: before } = packageManager(root)
  return runCommand(command, [...before, ...args], { cwd: root, env: toolEnvironment(), ...options })
}
