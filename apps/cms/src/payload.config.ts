import { cmsConfig } from './cms-config.ts'
import { isBuilding, readEnv } from './env.ts'

const NOT_SERVING = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/no-database-while-building',
  secret: 'no secret is needed while the routes are built',
  reportsSecret: 'no secret is needed while the routes are built',
  cmsUrl: 'http://127.0.0.1:3001',
  dataDirectory: '.data',
}

export default cmsConfig(isBuilding() ? NOT_SERVING : settingsFromEnv())

function settingsFromEnv() {
  const env = readEnv()
  return {
    databaseUrl: env.DATABASE_URL,
    secret: env.PAYLOAD_SECRET,
    reportsSecret: env.REPORTS_SECRET,
    cmsUrl: env.CMS_URL,
    portalUrl: env.PORTAL_URL,
    previewSecret: env.PREVIEW_SECRET,
    dataDirectory: env.DATA_DIR,
    mail: env.mail,
    trustedProxies: env.TRUST_PROXY,
    watchesSchedule: true,
  }
}
