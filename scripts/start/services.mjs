import { join } from 'node:path'
import { nodeArguments } from '../workspace/manifest.mjs'

/** @typedef {import('../processes/service.mjs').ServiceDefinition} ServiceDefinition */

/**
 * @typedef {object} Installation
 * @property {string} root
 * @property {string} dataDir
 * @property {'production' | 'development'} mode
 * @property {number} portalPort
 * @property {number} cmsPort
 * @property {string} portalUrl
 * @property {string} cmsUrl
 * @property {string} databaseUrl
 * @property {import('./secrets.mjs').Secrets} secrets
 */

/** What only the cms may know: the portal faces the public and needs none of it. */
const cmsOnly = ['DATABASE_URL', 'PAYLOAD_SECRET', 'ADMIN_EMAIL', 'ADMIN_PASSWORD', 'SMTP_URL', 'MAIL_FROM']

/**
 * The content system, its job worker and the portal, each as a Node.js process of its own with no shell or package
 * manager in between, so that signals reach it.
 * @param {Installation} installation
 * @returns {{ cms: ServiceDefinition, worker: ServiceDefinition, portal: ServiceDefinition }}
 */
export function serviceDefinitions(installation) {
  const { root, dataDir, portalPort, cmsPort, mode } = installation
  const isDev = mode === 'development'
  /** @param {string} name */
  const logFile = (name) => join(dataDir, 'logs', `${name}.log`)
  const cmsFolder = join(root, 'apps/cms')
  const portalFolder = join(root, 'apps/portal')
  const next = join(cmsFolder, 'node_modules/next/dist/bin/next')
  return {
    cms: {
      name: 'cms',
      args: [next, isDev ? 'dev' : 'start', '-p', String(cmsPort)],
      cwd: cmsFolder,
      env: cmsEnvironment(installation),
      logFile: logFile('cms'),
      readyUrl: `http://127.0.0.1:${cmsPort}/readyz`,
      readyWithinMs: 120_000,
    },
    worker: {
      name: 'worker',
      args: nodeArguments(cmsFolder, 'worker'),
      cwd: cmsFolder,
      env: cmsEnvironment(installation),
      logFile: logFile('worker'),
      readyUrl: null,
      readyWithinMs: 0,
    },
    portal: {
      name: 'portal',
      args: nodeArguments(portalFolder, isDev ? 'dev' : 'start'),
      cwd: portalFolder,
      env: portalEnvironment(installation),
      logFile: logFile('portal'),
      readyUrl: `http://127.0.0.1:${portalPort}/readyz`,
      readyWithinMs: 60_000,
    },
  }
}

/**
 * @param {Installation} installation
 * @returns {NodeJS.ProcessEnv}
 */
export function cmsEnvironment(installation) {
  const { ADMIN_EMAIL: _email, ADMIN_PASSWORD: _password, ...rest } = process.env
  return {
    ...rest,
    ...placeVariables(installation),
    DATABASE_URL: installation.databaseUrl,
    PAYLOAD_SECRET: installation.secrets.payloadSecret,
  }
}

/**
 * @param {Installation} installation
 * @returns {NodeJS.ProcessEnv}
 */
function portalEnvironment(installation) {
  const kept = Object.entries(process.env).filter(([name]) => !cmsOnly.includes(name))
  return {
    ...Object.fromEntries(kept),
    ...placeVariables(installation),
    SNAPSHOT_URL: process.env.SNAPSHOT_URL ?? `http://127.0.0.1:${installation.cmsPort}/api/snapshot`,
  }
}

/** @param {Installation} installation */
function placeVariables({ dataDir, mode, portalPort, cmsPort, portalUrl, cmsUrl, secrets }) {
  return {
    // What both share: the cms signs preview links and the portal checks them; the portal hands in readers' reports.
    PREVIEW_SECRET: secrets.previewSecret,
    REPORTS_SECRET: secrets.reportsSecret,
    NODE_ENV: mode,
    DATA_DIR: dataDir,
    PORTAL_PORT: String(portalPort),
    CMS_PORT: String(cmsPort),
    PORTAL_URL: portalUrl,
    CMS_URL: cmsUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
