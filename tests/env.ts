/** Where the running apps are and how to sign in; `npm test` sets all of it. */
export const env = {
  portalUrl: required('PORTAL_URL'),
  cmsUrl: required('CMS_URL'),
  adminEmail: required('ADMIN_EMAIL'),
  adminPassword: required('ADMIN_PASSWORD'),
  databaseUrl: required('DATABASE_URL'),
  /** Where both apps write what they log. */
  logFolder: required('LOG_FOLDER'),
  chromiumPath: process.env.CHROMIUM_PATH,
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the journeys with "npm test -- --only=journeys".`)
  return value
}
