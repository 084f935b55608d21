import { resolve } from 'node:path'

/** The portal's folder, the same from server/ (source) and from build/ (bundle). */
export const portalFolder = resolve(import.meta.dirname, '..')

/** The checkout's folder. */
export const checkoutFolder = resolve(portalFolder, '../..')
