import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonFile } from '../processes/private-file.mjs'
import { UserError } from '../processes/user-error.mjs'

/** The folders that hold the workspace's packages, as in pnpm-workspace.yaml. */
const groups = ['apps', 'packages']

/**
 * The folders of all packages, relative to root: 'apps/cms', 'packages/domain', 'tests' ...
 * @param {string} root
 * @returns {string[]}
 */
export function packageFolders(root) {
  const grouped = groups.flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => `${group}/${name}`) : [],
  )
  return [...grouped, 'tests', 'bench']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
}

/**
 * @param {string} folder of a package
 * @returns {{ scripts: Record<string, string>, packageManager: string }}
 */
export function readManifest(folder) {
  const manifest = readJsonFile(join(folder, 'package.json'))
  if (manifest === null)
    throw new UserError(`There is no package.json in ${folder}. Is the checkout complete?`)
  const { packageManager } = manifest
  return {
    scripts: strings(manifest.scripts),
    packageManager: typeof packageManager === 'string' ? packageManager : '',
  }
}

/**
 * What to give to node to run a package's script without a package manager and a shell in between, through which no
 * signal would come.
 * @param {string} folder of the package
 * @param {string} name of the script, which has to be 'node ...' and nothing that needs a shell
 * @returns {string[]}
 */
export function nodeArguments(folder, name) {
  const script = readManifest(folder).scripts[name] ?? ''
  const [command, ...args] = script.split(' ')
  if (command !== 'node' || /[$&|;<>'"`\\*]/.test(script)) {
    throw new Error(`The script "${name}" in ${folder}/package.json has to be a plain "node ..." line`)
  }
  return args
}

/**
 * @param {unknown} value
 * @returns {Record<string, string>}
 */
function strings(value) {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'))
}
