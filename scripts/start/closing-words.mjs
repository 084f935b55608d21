/**
 * What a person reads when everything runs.
 * @param {{ portalUrl: string, cmsUrl: string, dataDir: string }} settings
 * @param {import('./first-admin.mjs').SignIn | null} signIn null: there are users already
 * @param {string} took
 * @returns {string}
 */
export function closingWords({ portalUrl, cmsUrl, dataDir }, signIn, took) {
  return [
    '',
    `Evenkeel is ready (${took}).`,
    '',
    `  Portal           ${portalUrl}`,
    `  Content system   ${cmsUrl}/admin`,
    ...signInLines(signIn),
    `  Data and logs    ${dataDir}`,
    '',
    'Ctrl-C stops everything.',
    '',
  ].join('\n')
}

/** @param {import('./first-admin.mjs').SignIn | null} signIn */
function signInLines(signIn) {
  if (signIn === null) return []
  const password = signIn.password ?? 'the one in ADMIN_PASSWORD'
  const once = signIn.password === null ? '' : '   (shown this once: keep it, or change it under "Account")'
  return [`  Sign in as       ${signIn.email}`, `  Password         ${password}${once}`]
}
