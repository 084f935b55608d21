import { join } from 'node:path'
import { oneAtATime } from '../processes/lock-file.mjs'
import { lastLines } from '../processes/run-command.mjs'
import { UserError } from '../processes/user-error.mjs'
import { contentHash } from './content-hash.mjs'
import { packageFolders } from './manifest.mjs'
import { runPnpm } from './package-manager.mjs'
import { isStamped, stampAfter } from './stamp.mjs'

/**
 * Installs exactly what the lockfile says, when it or a manifest changed since the last time.
 * @param {string} root
 * @returns {Promise<boolean>} false when there was nothing to do
 */
export function installPackages(root) {
  return oneAtATime(join(root, 'node_modules', '.install-lock'), () => installUnlessStamped(root))
}

/** @param {string} root */
async function installUnlessStamped(root) {
  const stamp = join(root, 'node_modules', '.installed-from')
  const hash = installHash(root)
  if (isStamped(stamp, hash)) return false
  await stampAfter(stamp, hash, async () => {
    const result = await runPnpm(root, [
      'install',
      '--frozen-lockfile',
      '--prod=false',
      '--reporter=append-only',
      // Without a terminal pnpm would stop to ask whether an older node_modules may be replaced.
      '--config.confirmModulesPurge=false',
    ])
    if (result.code !== 0) throw new UserError(failureWords(result.output))
  })
  return true
}

/** @param {string} root */
function installHash(root) {
  const manifests = ['package.json', ...packageFolders(root).map((folder) => `${folder}/package.json`)]
  const [major = ''] = process.versions.node.split('.')
  return contentHash(root, ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests], {
    salt: `${process.platform} ${process.arch} ${major}`,
  })
}

/** @param {string} output */
function failureWords(output) {
  return [
    'The packages could not be installed. The end of what pnpm said:',
    '',
    lastLines(output),
    '',
    'Check the network (and the registry that `npm config get registry` names), then run the same command again.',
  ].join('\n')
}
