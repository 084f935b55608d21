import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readJsonFile, writePrivateJson } from '../processes/private-file.mjs'

/** @typedef {{ payloadSecret: string, previewSecret: string, reportsSecret: string }} Secrets */

/**
 * The secrets of an installation: given ones, else the ones made at the first start and kept in DATA_DIR, readable by
 * its owner only.
 * @param {{ dataDir: string } & { [name in keyof Secrets]: string | null }} settings
 * @returns {Secrets}
 */
export function secretsFor({ dataDir, payloadSecret, previewSecret, reportsSecret }) {
  const file = join(dataDir, 'secrets.json')
  const kept = readJsonFile(file) ?? {}
  const made = {
    PAYLOAD_SECRET: text(kept.PAYLOAD_SECRET) ?? randomSecret(),
    PREVIEW_SECRET: text(kept.PREVIEW_SECRET) ?? randomSecret(),
    REPORTS_SECRET: text(kept.REPORTS_SECRET) ?? randomSecret(),
  }
  const isNew = Object.entries(made).some(([name, secret]) => kept[name] !== secret)
  if (isNew) writePrivateJson(file, made)
  return {
    payloadSecret: payloadSecret ?? made.PAYLOAD_SECRET,
    previewSecret: previewSecret ?? made.PREVIEW_SECRET,
    reportsSecret: reportsSecret ?? made.REPORTS_SECRET,
  }
}

/** A password that can be read aloud and typed: 20 characters without look-alikes, some 115 bits. */
export function randomPassword() {
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  const groups = Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => pick(letters)).join(''))
  return groups.join('-')
}

function randomSecret() {
  return randomBytes(48).toString('base64url')
}

/** @param {string} letters */
function pick(letters) {
  // Bytes past the last whole multiple are drawn again: every letter is equally likely.
  const limit = 256 - (256 % letters.length)
  for (;;) {
    const [byte = 255] = randomBytes(1)
    if (byte < limit) return letters.charAt(byte % letters.length)
  }
}

/** @param {unknown} value */
function text(value) {
  return typeof value === 'string' && value.length >= 32 ? value : null
}
