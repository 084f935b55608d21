import { isFree } from '../postgres/free-port.mjs'
import { UserError } from '../processes/user-error.mjs'

/**
 * @param {{ portalPort: number, cmsPort: number }} settings
 * @throws {UserError} naming the variable to set
 */
export async function checkPorts({ portalPort, cmsPort }) {
  await checkPort('PORTAL_PORT', 'the portal', portalPort)
  await checkPort('CMS_PORT', 'the content system', cmsPort)
}

/**
 * @param {string} variable
 * @param {string} whose
 * @param {number} port
 */
async function checkPort(variable, whose, port) {
  if (await isFree(port)) return
  const reason = port < 1024 ? 'is taken or needs more rights' : 'is already taken by another program'
  throw new UserError(
    `Port ${port}, meant for ${whose}, ${reason}.\n` +
      `Stop that program, or choose another port: ${variable}=${port < 1024 ? 8000 : port + 100} npm start`,
  )
}
