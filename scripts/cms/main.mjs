import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { stopServer } from '../postgres/server.mjs'
import { openEmbeddedDatabase } from '../postgres/embedded.mjs'
import { wordsFor } from '../processes/user-error.mjs'
import { prepareDataDir } from '../start/data-dir.mjs'
import { readDotEnv } from '../start/dot-env.mjs'
import { secretsFor } from '../start/secrets.mjs'
import { cmsEnvironment } from '../start/services.mjs'
import { readSettings } from '../start/settings.mjs'
import { nodeArguments } from '../workspace/manifest.mjs'
import { root } from '../workspace/root.mjs'

/** The content system's commands that people give by hand; each is a script of apps/cms/package.json. */
const commands = ['import']

const usage = `pnpm cms <command> ...

  import <kind> FILE [--dry-run] [--json]   reads a file into the content system; without more, lists the kinds

It works on the database of \`npm start\`, whether that runs at the moment or not, or on the one of DATABASE_URL.
`

/**
 * `pnpm cms import programs list.csv`: a command of the content system, on the database and with the secrets of
 * `npm start`.
 * @param {readonly string[]} args
 */
export async function main(args) {
  const [command = '', ...rest] = args
  if (!commands.includes(command)) {
    process.stderr.write(command === '' ? usage : `There is no command "${command}".\n\n${usage}`)
    process.exitCode = 2
    return
  }
  try {
    process.exitCode = await run(command, rest)
  } catch (error) {
    process.stderr.write(`${wordsFor(error)}\n`)
    process.exitCode = 1
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
async function run(command, args) {
  readDotEnv(root)
  const settings = readSettings(process.env, { root, dev: false })
  prepareDataDir(settings.dataDir)
  const secrets = secretsFor(settings)
  const database = await openDatabase(settings)
  try {
    const env = cmsEnvironment({ ...settings, root, databaseUrl: database.url, secrets })
    const folder = join(root, 'apps/cms')
    // A person's file names are meant from where the person stands; the command itself runs in its own folder.
    const from = process.env.INIT_CWD ?? process.cwd()
    return await runInForeground([...nodeArguments(folder, command), ...args, `--from=${from}`], {
      folder,
      env,
    })
  } finally {
    await database.close()
  }
}

/**
 * The database of `npm start`. One that runs already is used and left running.
 * @param {import('../start/settings.mjs').Settings} settings
 * @returns {Promise<{ url: string, close: () => Promise<unknown> }>}
 */
async function openDatabase({ dataDir, databaseUrl }) {
  if (databaseUrl !== null) return { url: databaseUrl, close: () => Promise.resolve() }
  const embedded = await openEmbeddedDatabase({ root, dataDir })
  const server = embedded.server()
  return { url: embedded.url, close: () => (server.adopted ? Promise.resolve() : stopServer(server)) }
}

/**
 * What it writes goes straight to the person; a Ctrl-C reaches both of us, and it ends first.
 * @param {readonly string[]} args for node
 * @param {{ folder: string, env: NodeJS.ProcessEnv }} where
 * @returns {Promise<number>}
 */
function runInForeground(args, { folder, env }) {
  process.on('SIGINT', () => undefined)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'inherit' })
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
