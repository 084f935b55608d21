import { getPayload, type Payload } from 'payload'
import { cmsConfig, type CmsSettings } from '../cms-config.ts'
import { EnvError, readEnv } from '../env.ts'

/**
 * Runs a command to its explicit end: prints what went wrong in words, closes the database, and always sets the exit
 * code itself, since a leftover connection or timer would otherwise keep the process waiting.
 */
export async function runCommand(work: () => Promise<number>): Promise<never> {
  process.exit(await outcome(work))
}

/** Opens the cms of the environment for a command. */
export async function openCms({ isQuiet = true }: { isQuiet?: boolean } = {}): Promise<Payload> {
  const env = readEnv()
  return getPayload({
    config: cmsConfig({
      databaseUrl: env.DATABASE_URL,
      secret: env.PAYLOAD_SECRET,
      reportsSecret: env.REPORTS_SECRET,
      cmsUrl: env.CMS_URL,
      dataDirectory: env.DATA_DIR,
      isPatient: true,
      isQuiet,
    }),
    disableOnInit: false,
  })
}

/** Settings for commands that look at the collections only: no database, no secret. */
export const settingsWithoutDatabase: CmsSettings = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  secret: 'no secret is needed to look at the collections',
  reportsSecret: 'no secret is needed to look at the collections',
  cmsUrl: 'http://127.0.0.1:3001',
  dataDirectory: '.data',
  isQuiet: true,
}

async function outcome(work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const isOwnWords = error instanceof EnvError || error instanceof CommandError
    process.stderr.write(`${isOwnWords ? error.message : describe(error)}\n`)
    return 1
  }
}

/** Something a command cannot do, in words for the person who ran it. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** The error and its cause, a failed migration's long SQL cut short; the place in the code last. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message.length > 500 ? `${error.message.slice(0, 500)} ...` : error.message
  const cause = error.cause instanceof Error ? `\nbecause: ${error.cause.message.slice(0, 1000)}` : ''
  const place = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [`${error.name}: ${message}${cause}`, ...place.slice(0, 5)].join('\n')
}
