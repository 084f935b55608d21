import { join } from 'node:path'
import { deskOffice } from '../app/desk/desk-office.ts'
import { ContentStore } from '../app/content/content-store.ts'
import packageJson from '../package.json' with { type: 'json' }
import { readBuiltSite } from './built-site.ts'
import { createApp } from './create-app.ts'
import { EnvError, type PortalEnv, readEnv } from './env.ts'
import { listen, newServer, PortError } from './listen.ts'
import { closeServer, stopOnSignals } from './shutdown.ts'
import type { Site } from './site.ts'

/** How long a reader waits for the cms to take a report. */
const REPORT_PATIENCE_MS = 5_000
/** How long an editor waits for a preview. */
const PREVIEW_PATIENCE_MS = 10_000

async function start(env: PortalEnv, isDevelopment: boolean): Promise<void> {
  const store = new ContentStore({
    url: env.SNAPSHOT_URL,
    folder: join(env.DATA_DIR, 'snapshot'),
    intervalMs: env.SNAPSHOT_INTERVAL_MS,
    silenceMs: env.SNAPSHOT_TIMEOUT_MS,
    log: say,
  })
  const server = newServer()
  const development = isDevelopment
    ? await (await import('./development-site.ts')).startDevelopmentSite(server)
    : null
  const [built] = await Promise.all([development ?? readBuiltSite(), store.restore()])
  const app = createApp({
    ...built,
    store,
    portalUrl: env.PORTAL_URL,
    cmsUrl: env.CMS_URL,
    securityContact: env.SECURITY_CONTACT ?? null,
    desk: deskFrom(env),
    previews: previewsFrom(env),
    trustProxy: env.TRUST_PROXY,
    pageCacheBytes: env.PAGE_CACHE_MB * 1024 ** 2,
    version: 'build' in built ? `${packageJson.version}+${built.build}` : packageJson.version,
    isDevelopment,
    now: () => new Date(),
    log: say,
  })
  await listen(server, app, env.PORTAL_PORT)
  store.start()
  say(`The portal is at ${env.PORTAL_URL} (port ${env.PORTAL_PORT})`)
  stopOnSignals(async () => {
    await Promise.all([closeServer(server), store.stop(), development?.close()])
  })
}

/** Where what readers hand in goes; null for a portal that was given no secret and so takes nothing. */
function deskFrom({ REPORTS_SECRET, REPORTS_URL }: PortalEnv): Site['desk'] {
  if (REPORTS_SECRET !== undefined) {
    const address = { url: REPORTS_URL, secret: REPORTS_SECRET, patienceMs: REPORT_PATIENCE_MS, log: say }
    return deskOffice(address, Date.now)
  }
  say('No REPORTS_SECRET is set: readers are offered no form for reports, questions and votes')
  return null
}

/** Where drafts are asked for; null for a portal that was given no secret and so shows none. */
function previewsFrom({ PREVIEW_SECRET, PREVIEW_URL }: PortalEnv): Site['previews'] {
  if (PREVIEW_SECRET === undefined) return null
  return { url: PREVIEW_URL, secret: PREVIEW_SECRET, patienceMs: PREVIEW_PATIENCE_MS, log: say }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** What a person can mend is said in their words; anything else with the place in the code. */
function fail(error: unknown): never {
  const isTheirs = error instanceof EnvError || error instanceof PortError
  process.stderr.write(`${isTheirs ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}

try {
  const env = readEnv()
  await start(env, process.argv.includes('--dev') || env.NODE_ENV === 'development')
} catch (error) {
  fail(error)
}
