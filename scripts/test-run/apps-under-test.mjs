import { join } from 'node:path'
import { freePort } from '../postgres/free-port.mjs'
import { openRunRecord } from '../processes/run-record.mjs'
import { createService } from '../processes/service.mjs'
import { runCmsCommand } from '../start/cms-command.mjs'
import { randomPassword, secretsFor } from '../start/secrets.mjs'
import { cmsEnvironment, serviceDefinitions } from '../start/services.mjs'
import { apps, buildApp } from '../workspace/app-build.mjs'

/**
 * Builds both apps, and runs them on free ports over a seeded database of their own, as npm start does.
 * @param {{ root: string, scratch: string, databaseUrl: string }} where
 * @param {import('../processes/shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<NodeJS.ProcessEnv>} what the journeys have to know
 */
export async function startAppsUnderTest({ root, scratch, databaseUrl }, shutdown) {
  for (const app of apps) await buildApp(root, app)

  const portalPort = await freePort()
  const cmsPort = await freePort()
  const secrets = secretsFor({
    dataDir: scratch,
    payloadSecret: null,
    previewSecret: null,
    reportsSecret: null,
  })
  const installation = {
    root,
    dataDir: scratch,
    /** @type {'production'} */
    mode: 'production',
    portalPort,
    cmsPort,
    portalUrl: `http://127.0.0.1:${portalPort}`,
    cmsUrl: `http://127.0.0.1:${cmsPort}`,
    databaseUrl,
    secrets,
  }
  const administrator = { ADMIN_EMAIL: 'administrator@example.org', ADMIN_PASSWORD: randomPassword() }
  const where = { root, dataDir: scratch, env: { ...cmsEnvironment(installation), ...administrator } }
  await runCmsCommand(where, 'migrate', 'The database of the journeys could not be made')
  await runCmsCommand(where, 'seed', 'The content of the journeys could not be seeded')
  await runCmsCommand(where, 'first-admin', 'The administrator of the journeys could not be made')

  const record = openRunRecord(scratch)
  const { cms, worker, portal } = serviceDefinitions(installation)
  for (const definition of [cms, worker, portal]) {
    // What they say is in their log files; a test run prints outcomes.
    const service = createService(definition, record, { print: () => undefined })
    shutdown.onStop(() => service.stop())
    await service.start()
  }
  return {
    ...administrator,
    PORTAL_URL: installation.portalUrl,
    CMS_URL: installation.cmsUrl,
    DATABASE_URL: databaseUrl,
    LOG_FOLDER: join(scratch, 'logs'),
  }
}
